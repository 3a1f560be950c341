using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Attachments;

/// <summary>Practice: names without 《》, and what the text calls 附件n is listed.</summary>
internal sealed partial class ReferenceGate() : Gate(new(
    "G-7.3.4c", "惯例", Strength.Practice,
    new("附件的名称和引用", "Names of attachments, references to them"),
    new("附件名称不加书名号；正文里提到的“附件n”在附件说明里有", "names without 《》; each number of the text (\"附件1\") is in the note"),
    new("删去书名号；改正文里的序号，或补上附件", "Delete 《》; mend the number, or add the attachment")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var attachment in document.Attachments)
        {
            sheet.Applies();
            if (attachment.Name[0] == '《' && attachment.Name.TrimEnd('。')[^1] == '》')
            {
                sheet.Find(attachment.Paragraph, new("名称加了书名号", "a name in 《》"), new("不加书名号", "without 《》"),
                    new("删去书名号", "Delete 《》"));
            }
        }

        // Pages of a plan by themselves may cite attachments that are elsewhere.
        if (document.Attachments.IsEmpty && !document.IsOfficial)
        {
            return;
        }

        var known = document.Attachments.Select(static attachment => Math.Max(1, attachment.Number))
            .Concat(document.Parts.Where(static p => p.Label is not null)
                .Select(static p => Math.Max(1, p.LabelNumber)))
            .DefaultIfEmpty(0).Max();
        foreach (var paragraph in document.Of(
            ElementRole.Body, ElementRole.Heading3, ElementRole.Heading4))
        {
            foreach (var number in Reference().Matches(paragraph.Text)
                .Select(static match => ChineseNumbers.Read(match.Groups[1].Value)).Where(number => number > known))
            {
                sheet.Find(paragraph, new(
                    $"正文提到附件{number}，附件说明里只有 {known} 个", $"the text has \"附件{number}\", the note only {known}"),
                    remedy: new("改正文里的序号，或补上附件和附件说明", "Mend the number, or add attachment and note"));
            }
        }
    }

    [GeneratedRegex(@"附件\s*(\d{1,2})(?![\d.])")]
    private static partial Regex Reference();
}
