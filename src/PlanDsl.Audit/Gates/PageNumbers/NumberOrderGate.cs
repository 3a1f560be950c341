using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.PageNumbers;

/// <summary>7.5: attachments that are bound with the text go on counting.</summary>
internal sealed class NumberOrderGate() : Gate(new(
    "G-7.5f", "GB/T 9704-2012 7.5", Strength.Required,
    new("页码的连续", "Run of the page numbers"),
    new("附件与正文一起装订的，页码连续", "attachments bound with the text go on counting"),
    new("在后面各节的“设置页码格式”里选“续前节”，页脚照前一节", "Page number format: continue from the section before")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var sections = document.File.Sections;
        if (sections[0].FirstPageNumber is { } begin and not 1 && PageNumber.Of(document).Any())
        {
            sheet.Find(
                sections[0], new($"从 {begin} 开始编号", $"the numbers begin with {begin}"),
                new("从 1 开始", "they begin with 1"), new("“设置页码格式”里“起始页码”设 1", "Page number format: start at 1"),
                Strength.Normal);
        }

        if (sections.Length < 2 || !PageNumber.Of(document).Any())
        {
            sheet.Lacks(new("只有一节，或者没有页码", "One section only, or no page numbers"));
            return;
        }

        foreach (var section in sections.Skip(1))
        {
            sheet.Applies();
            if (section.FirstPageNumber is { } first)
            {
                sheet.Find(section, new($"本节从 {first} 重新编号", $"the section begins again with {first}"));
            }

            var hasText = document.File.Paragraphs.Any(p => p.Section == section && !p.IsBlank && p.IsInFlow);
            if (hasText && !PageNumber.All(document, section, section.Footers).Any()
                && !PageNumber.All(document, section, section.Headers).Any())
            {
                sheet.Find(section, new("本节没有页码", "the section has no page number"));
            }
        }
    }
}
