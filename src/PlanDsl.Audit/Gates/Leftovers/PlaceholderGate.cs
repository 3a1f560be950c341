using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Leftovers;

/// <summary>
/// What a drafter leaves open: ×××, XX, 待定, 【…】, “送审稿”. In a draft, whose number or date is still open too, it is
/// what it should be.
/// </summary>
internal sealed partial class PlaceholderGate() : Gate(LeftoverGates.Info(
    "D-5", new("没有填的地方", "Blanks of a draft"),
    new("印发的公文没有占位的“×××”“XX”“待定”和“送审稿”一类的字样",
        "no “×××”, “XX”, “待定” and no “送审稿” in a document that goes out"),
    new("填上，或者删去", "Fill it in, or delete it")))
{
    private static readonly ElementRole[] Read =
    [
        ElementRole.Title, ElementRole.TitleNote, ElementRole.Addressees, ElementRole.Heading1, ElementRole.Heading2,
        ElementRole.Heading3, ElementRole.Heading4, ElementRole.Body, ElementRole.AttachmentNote, ElementRole.Signer,
        ElementRole.Annotation, ElementRole.ImprintCopies, ElementRole.ImprintOffice,
    ];

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (!document.IsOfficial)
        {
            sheet.Lacks(new("没有版头，不是单独发出的公文", "Without a head it is not sent out by itself"));
            return;
        }

        var found = new List<(WordParagraph Paragraph, int Start, string Words)>();
        foreach (var paragraph in document.Of(Read))
        {
            sheet.Applies();
            var isTitle = document.MainPart?.Title.Contains(paragraph) == true;
            var pattern = isTitle ? InTitle() : InText();
            found.AddRange(pattern.Matches(paragraph.Trimmed).Select(match => (paragraph, match.Index, match.Value)));
        }

        if (found.Count > 0 && document.IsDraft)
        {
            sheet.CannotSee(new("字号或日期还没有填，是草稿", "Number or date is a placeholder: a draft"));
            return;
        }

        sheet.FindWords(found);
    }

    private const string Blank =
        @"[×✕]{2,}|(?<![A-Za-z0-9])[XxＸｘ]{2,}(?![A-Za-z0-9])|×(?=[年月日号市县区局])"
        + @"|[?？]{2,}|[*＊]{2,}|(?<![一二三四五六七八九零])[○〇]{2,}(?![○〇零一二三四五六七八九年])"
        + @"|待定(?=[）)，。；]|$)|[（(【]\s*待\s*(?:定|补充|填写|核实|完善|确认)[^）)】]{0,12}[）)】]"
        + @"|【(?:\s*|[^】]{0,20}(?:待|填|请|补充|此处|核实|[×XxＸｘ]{2})[^】]{0,20})】|〔\s*〕|〔20\d\d〕\s+号"
        + @"|TODO|TBD|待补充|此处(?:填|写|插入)";

    [GeneratedRegex(Blank)]
    private static partial Regex InText();

    [GeneratedRegex(Blank + @"|[（(](?:送审稿|讨论稿|草稿|初稿|修改稿|代拟稿|审议稿|报批稿|会签稿|征求意见稿|第?[一二三四五六七八九十\d]+稿)[）)]$")]
    private static partial Regex InTitle();
}
