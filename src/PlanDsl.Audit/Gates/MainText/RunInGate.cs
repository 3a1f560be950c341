using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>
/// 7.3.3: behind a heading that ends with its full stop the text goes on in its own type. Notes in brackets, such as
/// who is responsible, have the type of either.
/// </summary>
internal sealed partial class RunInGate() : Gate(new(
    "G-7.3.3f", "GB/T 9704-2012 7.3.3", Strength.Normal,
    new("标题后接排的正文", "Text behind a heading"),
    new("标题到第一个句号为止，后面接排的正文用三号仿宋", "the heading ends at its full stop, the text behind it is in 16 pt FangSong"),
    new("选中第一个句号以后的文字，改为仿宋", "Set what is behind the first full stop in FangSong")))
{
    /// <summary>Fewer characters behind the full stop are no text.</summary>
    private const int Fewest = 6;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(
            ElementRole.Heading1, ElementRole.Heading2, ElementRole.Heading3, ElementRole.Heading4, ElementRole.Body))
        {
            if (BodyFinder.HeadingOf(paragraph.Trimmed) is null || BehindStop(paragraph) is not { Count: > 0 } behind)
            {
                continue;
            }

            sheet.Applies();
            // Further on, words may be stressed; 一是 may be a heading of its own.
            var family = FontNames.FamilyOf(behind[0].Format.EastAsia);
            if (family is FontFamily.Hei or FontFamily.Kai && !LeadingClause().IsMatch(behind[0].Text))
            {
                var name = FontNames.NameOf(family);
                sheet.Find(paragraph, new($"正文也用了标题的{name.Zh}", $"the text is in the heading's {name.En}"));
            }
        }
    }

    [GeneratedRegex(@"^\s*[一二三四五六七八九十]{1,2}是")]
    private static partial Regex LeadingClause();

    /// <summary>The runs that hold text behind the first full stop, notes in brackets left out.</summary>
    private static List<WordRun> BehindStop(WordParagraph paragraph)
    {
        var behind = new List<WordRun>();
        var isBehind = false;
        var depth = 0;
        foreach (var run in paragraph.Printed)
        {
            var count = 0;
            foreach (var character in run.Text)
            {
                depth = Math.Max(0, depth + (character is '（' ? 1 : character is '）' ? -1 : 0));
                count += isBehind && depth == 0 && TypeFaults.IsChinese(character) ? 1 : 0;
                isBehind |= character == '。' && depth == 0;
            }

            if (count >= Fewest)
            {
                behind.Add(run);
            }
        }

        return behind;
    }
}
