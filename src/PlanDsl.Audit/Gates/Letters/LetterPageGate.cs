using PlanDsl.Audit.Gates.PageNumbers;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Letters;

/// <summary>10.1: the first page of a letter has no number.</summary>
internal sealed class LetterPageGate() : Gate(new(
    "L-6", "GB/T 9704-2012 10.1", Strength.Required,
    new("信函首页的页码", "Page number of a letter's first page"),
    new("首页不显示页码", "none on the first page"),
    new("页脚设“首页不同”，首页页脚里不放页码", "Different first page, without a number")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Format != OfficialFormat.Letter)
        {
            sheet.Lacks(new("不是信函格式", "No letter"));
            return;
        }

        sheet.Applies();
        var first = document.File.Sections[0];
        var numbers = PageNumber.All(document, first, first.Footers).ToList();
        if (numbers.Count > 0 && (!first.HasTitlePage || numbers.Any(static n => n.Kind == "first")))
        {
            sheet.Find(numbers[0].Paragraph, new("首页有页码", "the first page has a number"));
        }
    }
}
