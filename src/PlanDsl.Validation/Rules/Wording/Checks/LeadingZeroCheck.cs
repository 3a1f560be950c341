using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// A fraction has its 0 before the point (GB/T 15835-2011, 5.1.2).
/// </summary>
/// <remarks>{0}: as written.</remarks>
internal sealed class LeadingZeroCheck() : TextCheck(new(
    "PLN4019",
    Severity.Warning,
    new("小数点前没有零", "No zero before the point"),
    new("小数“{0}”前面少了0。", "The fraction \"{0}\" lacks its 0."),
    new("补上0（GB/T 15835-2011，5.1.2）。", "Write the 0 (GB/T 15835-2011, 5.1.2).")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('.');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i + 1 < text.Text.Length; i++)
        {
            if (text.Text[i] == '.' && char.IsAsciiDigit(text.Text[i + 1])
                && (IsHan(text.Text, i - 1) || "（，。、；：～—".Contains(text.Text[i - 1]))
                && !(i == 1 && IsHanFigure(text.Text, 0)))
            {
                var end = EndOf(text.Text, i + 1, char.IsAsciiDigit);
                yield return Report(text, i, end - i, text.Text[i..end]) with
                {
                    Fix = [.. text.Change(i, 0, "0")],
                };
            }
        }
    }
}
