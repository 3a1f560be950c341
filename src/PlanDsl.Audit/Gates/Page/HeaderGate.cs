using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Page;

/// <summary>
/// 7.1: all elements stand within the text area, except the page number; a header with text or a rule is none.
/// </summary>
internal sealed class HeaderGate() : Gate(new(
    "G-7.1h", "GB/T 9704-2012 7.1", Strength.Derived,
    new("页眉", "Header"),
    new("页眉里没有文字，也没有横线（版心外只有页码）", "no text and no rule in it: outside the text area there is only the page number"),
    new("双击页眉，删去文字；横线在“边框”里选“无框线”", "Delete the text in the header; set its border to none")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Format is OfficialFormat.None or OfficialFormat.Letter)
        {
            sheet.Lacks(new("没有版头，或者是信函（标志排在页眉里）", "Without a head, or a letter, whose mark stands there"));
            return;
        }

        sheet.Applies();
        foreach (var paragraph in document.File.Sections.SelectMany(static s => s.Headers
            .Where(header => header.Key == "default" || (header.Key == "first" && s.HasTitlePage)))
            .SelectMany(static header => header.Value).Distinct())
        {
            if (paragraph.IsInBox || paragraph.Format.IsFramed || paragraph.Runs.Any(static run => run.IsPageNumber)
                || HeadFinder.IsRed(paragraph))
            {
                continue;
            }

            if (paragraph.HasText)
            {
                sheet.Find(paragraph, new($"有“{paragraph.Trimmed}”", paragraph.Trimmed), new("没有文字", "no text"));
            }
            else if (paragraph.Format.Bottom is { } rule && !Colors.IsRed(rule.Color))
            {
                sheet.Find(paragraph, new("有一条横线", "there is a rule"), new("没有横线", "no rule"));
            }
        }
    }
}
