using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>
/// Practice: paragraphs of the text follow one another; empty lines stand only where the standard has them.
/// </summary>
internal sealed class EmptyLineGate() : Gate(new(
    "G-7.3.3g", "惯例；GB/T 9704-2012 5.2.3", Strength.Practice,
    new("正文中的空行", "Empty lines in the text"),
    new("主送机关、正文各段和层次标题之间不空行", "none between addressees, paragraphs and headings"),
    new("删去空段落；要另起一页的，用“分页符”", "Delete the empty paragraph; for a new page use a page break")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var part in document.Parts)
        {
            WordParagraph? above = null;
            WordParagraph? blank = null;
            foreach (var paragraph in part.Paragraphs)
            {
                if (IsEmptyLine(paragraph))
                {
                    blank ??= paragraph;
                    continue;
                }

                var isText = paragraph.IsInFlow && IsText(document.RoleOf(paragraph));
                if (isText && above is not null && document.RoleOf(paragraph) != ElementRole.Addressees)
                {
                    sheet.Applies();
                    if (blank is not null && !paragraph.StartsPage)
                    {
                        sheet.Find(paragraph, new("上面有空段落", "there is an empty paragraph above it"));
                    }
                }

                above = isText ? paragraph : null;
                blank = null;
            }
        }
    }

    private static bool IsEmptyLine(WordParagraph paragraph) => paragraph is
    {
        IsBlank: true, IsInFlow: true, HoldsBox: false, HasRevision: false, EndsPage: false, StartsPage: false,
    };

    private static bool IsText(ElementRole role) => role is ElementRole.Addressees or ElementRole.Body
        or ElementRole.Heading1 or ElementRole.Heading2 or ElementRole.Heading3 or ElementRole.Heading4;
}
