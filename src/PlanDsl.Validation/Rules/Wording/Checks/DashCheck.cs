using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// A dash is —— (GB/T 15834-2011, 4.10.2), not two hyphens or the lines of a table. A single — is a span.
/// </summary>
/// <remarks>{0}: as written.</remarks>
internal sealed class DashCheck() : TextCheck(new(
    "PLN4010",
    Severity.Warning,
    new("破折号写法不对", "Dash badly written"),
    new("“{0}”不是破折号。", "\"{0}\" is no dash."),
    new("改为“——”（GB/T 15834-2011，4.10）。", "Write —— (GB/T 15834-2011, 4.10).")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.ContainsAny("-－―─–");

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i < text.Text.Length; i++)
        {
            var mark = text.Text[i];
            if (mark is not ('-' or '－' or '―' or '─' or '–') || mark == text.Text[i - 1])
            {
                continue;
            }

            var end = EndOf(text.Text, i, c => c == mark);
            if (end - i >= (mark == '-' ? 2 : mark is '－' or '–' ? 2 : 1)
                && !IsFigure(text.Text, i - 1) && (IsHan(text.Text, i - 1) || IsHan(text.Text, end)))
            {
                yield return Report(text, i, end - i, text.Text[i..end]) with
                {
                    Fix = end - i == 2 ? [.. text.Change(i, 2, "——")] : [],
                };
            }
        }
    }
}
