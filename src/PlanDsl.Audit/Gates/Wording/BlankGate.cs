using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>
/// Practice: no blanks within a sentence. Between names and posts, in lists of contacts and within 《》 they are usual.
/// </summary>
internal sealed partial class BlankGate() : Gate(new(
    "P-17", "惯例", Strength.Practice,
    new("多余的空格", "Blanks"),
    new("句子里的汉字、标点之间不空格", "none between the Chinese characters and marks of a sentence"),
    new("删去空格", "Delete them")))
{
    /// <summary>Whoever has more than this in a paragraph has them everywhere.</summary>
    private const int MostInParagraph = 50;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var found = new List<(WordParagraph Paragraph, int Start, string Words)>();
        foreach (var paragraph in document.Of(
            ElementRole.Body, ElementRole.Heading1, ElementRole.Heading2, ElementRole.Heading3, ElementRole.Heading4))
        {
            sheet.Applies();
            var text = paragraph.Trimmed;
            if (text.EndsWith('。') && !Names().IsMatch(text))
            {
                found.AddRange(Blanks().Matches(text).Take(MostInParagraph).Where(match => !IsQuoted(text, match.Index))
                    .Select(match => (paragraph, match.Index, match.Value)));
            }
        }

        sheet.FindWords(found);
    }

    private static bool IsQuoted(string text, int place)
    {
        var open = text.LastIndexOfAny(['《', '“', '〈'], place);
        return open >= 0 && text.IndexOfAny(['》', '”', '〉'], open) > place;
    }

    [GeneratedRegex(@"[\u4e00-\u9fff，。；：、]{1,3}(?: +|[ \u3000]{2,})[\u4e00-\u9fff，。；：、]{1,3}")]
    private static partial Regex Blanks();

    [GeneratedRegex("联系|电话|成员|组长|主任|书记|姓名|传真|邮箱")]
    private static partial Regex Names();
}
