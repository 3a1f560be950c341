using PlanDsl.Audit.Gates.PageNumbers;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Tables;

/// <summary>8: the number of a page on its side stands where it stands on the others.</summary>
internal sealed class LandscapeNumberGate() : Gate(new(
    "G-8a", "GB/T 9704-2012 8", Strength.Required,
    new("横页的页码", "Page number of a page on its side"),
    new("与竖页同一位置、同一方向（横着看在左侧，转过 90 度）", "at the same place and in the same direction as on upright pages"),
    new("取消横页的普通页码，改在文本框里竖排，放在页面左侧", "No number in the flow of the footer, but a turned one in a box at the left")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var section in document.File.Sections.Where(static section => section.IsLandscape))
        {
            sheet.Applies();
            var numbers = PageNumber.All(document, section, section.Footers)
                .Concat(PageNumber.All(document, section, section.Headers)).ToList();
            if (numbers.FirstOrDefault(static number => !number.IsFree) is { } flat)
            {
                sheet.Find(flat.Paragraph, new($"第 {section.Number} 节的页码在页面下边，没有转过来", "at the lower edge, not turned"));
            }
            else if (numbers.Any(static number => !number.Paragraph.IsTurned))
            {
                sheet.CannotSee(new("页码在文本框里，方向要看排出来的版面", "The number is in a box: needs the page"));
            }
        }
    }
}
