using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Duties;

/// <summary>
/// 条例, 9-11 and 9-12: a document is signed by its agency and dated; 纪要 and 令 have rules of their own.
/// </summary>
internal sealed partial class SignerNeededGate() : Gate(new(
    "T-9.11", "《党政机关公文处理工作条例》9-11、9-12", Strength.Required,
    new("发文机关署名和成文日期", "Signature and date"),
    new("正文后署发文机关的名称和成文日期", "the agency's name and the date below the text"),
    new("在正文后补上", "Add it below the text")))
{
    private const int LongestName = 40;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Format is not (OfficialFormat.Ordinary or OfficialFormat.Letter)
            || document.MainPart is not { } part || !part.Paragraphs.Any(p =>
                document.RoleOf(p) is ElementRole.Body or ElementRole.Heading1 or ElementRole.Heading3))
        {
            sheet.Lacks(new("没有版头或正文，或者是命令、纪要", "No head or no text, or an order or minutes"));
            return;
        }

        sheet.Applies();
        var date = part.Paragraphs.FirstOrDefault(p => document.RoleOf(p) == ElementRole.Date);
        if (date is null)
        {
            FindWithoutDate(document, part, sheet);
        }
        else if (part.Paragraphs.Any(p => document.RoleOf(p) == ElementRole.Signer) || IsBelowOther(part, date))
        {
            return;
        }
        else if (IsBelowName(part, date))
        {
            sheet.CannotSee(new("日期上面一行是不是署名，要人看", "Whether the line above the date is a signature somebody must see"));
        }
        else
        {
            sheet.Find(
                date, new("成文日期上面没有署名", "nobody has signed above the date"), new("署发文机关的名称", "the agency's name"),
                new("在日期上一行补发文机关署名", "Add the agency's name on the line above"));
        }
    }

    /// <summary>A short line that is no sentence may be a name at the wrong place, which is another gate's.</summary>
    private static bool IsBelowName(DocumentPart part, WordParagraph date) => part.Paragraphs
        .Take(part.Paragraphs.IndexOf(date)).LastOrDefault(static p => p.HasText) is { Trimmed: var text }
        && text.Length <= LongestName && !"。；：，！？".Contains(text[^1]) && OrdinalText.Of(text) is null
        && !TextPatterns.NoteFirst().IsMatch(text);

    private static void FindWithoutDate(RecognizedDocument document, DocumentPart part, GateSheet sheet)
    {
        // A date below the title is that of a meeting or of publication, and stands for the signature.
        var isBelowTitle = part.Paragraphs.Any(p => document.RoleOf(p) == ElementRole.TitleNote);
        if (part.Paragraphs.Any(static p => EndsWithDay().IsMatch(p.Trimmed)) || isBelowTitle)
        {
            sheet.CannotSee(new(
                "日期在表格、文本框里，与署名同一行，或者在标题下，要看排出来的版面",
                "The date is in a table or box, beside the signature or below the title: needs the page"));
        }
        else if (document.Parts.Any(other => other != part
            && other.Paragraphs.Any(p => document.RoleOf(p) == ElementRole.Date)))
        {
            sheet.CannotSee(new("日期在后面的页上，要看排出来的版面", "The date is on a later page: needs the page"));
        }
        else
        {
            sheet.Find(
                part.Paragraphs.Last(p => document.RoleOf(p) is ElementRole.Body or ElementRole.AttachmentNote
                    or ElementRole.Heading1 or ElementRole.Heading3),
                new("后面没有署名和成文日期", "neither signature nor date follow"));
        }
    }

    /// <summary>A short line with a day at its end, such as a name with the date beside it.</summary>
    [GeneratedRegex(@"^.{0,40}(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*\S{1,3}\s*月\s*\S{1,3}\s*日[）)]?$")]
    private static partial Regex EndsWithDay();

    /// <summary>Names in a table or box, or a picture of them, stand right above the date.</summary>
    private static bool IsBelowOther(DocumentPart part, WordParagraph date) => part.Paragraphs
        .Take(part.Paragraphs.IndexOf(date)).Reverse().TakeWhile(p => !(p.HasText && p.IsInFlow)).Take(30)
        .Any(static p => (p.HasText && !p.IsInFlow) || p.HasPicture);
}
