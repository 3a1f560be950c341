using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// Two marks that end or divide a sentence do not follow one another.
/// </summary>
/// <remarks>{0}: the marks.</remarks>
internal sealed class DoubledMarkCheck() : TextCheck(new(
    "PLN4015",
    Severity.Warning,
    new("标点重复", "Two marks in a row"),
    new("“{0}”连在一起。", "\"{0}\" stand side by side."),
    new("只留一个。", "Keep one.")))
{
    private const string Marks = "，。、；：";

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
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

            yield return Report(text, i - 1, 2, $"{before}{mark}") with
            {
                Fix = before == mark ? [.. text.Change(i, 1, string.Empty)] : [],
            };
        }
    }
}
