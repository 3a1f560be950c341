using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4015: two marks that end or divide a sentence do not follow one another.
/// </summary>
internal sealed class DoubledMarkCheck : TextCheck
{
    private const string Marks = "，。、；：";

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i < text.Text.Length; i++)
        {
            var (before, mark) = (text.Text[i - 1], text.Text[i]);
            var isEllipsis = before == '。' && mark == '。' // Three full stops, which another check reports.
                && (CharAt(text.Text, i + 1) == '。' || CharAt(text.Text, i - 2) == '。');
            if (isEllipsis || !Marks.Contains(mark) || !(Marks.Contains(before) || before is '？' or '！'))
            {
                continue;
            }

            yield return text.Report(WordingDiagnostics.DoubledMark, i - 1, 2, $"{before}{mark}") with
            {
                Fix = before == mark ? [.. text.Change(i, 1, string.Empty)] : [],
            };
        }
    }
}
