using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4019: a fraction has its 0 before the point (GB/T 15835-2011, 5.1.2).
/// </summary>
internal sealed class LeadingZeroCheck : TextCheck
{
    internal override bool MayFind(ReadOnlySpan<char> text) => text.Contains('.');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i + 1 < text.Text.Length; i++)
        {
            if (text.Text[i] == '.' && char.IsAsciiDigit(text.Text[i + 1])
                && (IsHan(text.Text, i - 1) || "（，。、；：～—".Contains(text.Text[i - 1]))
                && !(i == 1 && IsHanFigure(text.Text, 0)))
            {
                var end = EndOf(text.Text, i + 1, char.IsAsciiDigit);
                yield return text.Report(WordingDiagnostics.LeadingZero, i, end - i, text.Text[i..end]) with
                {
                    Fix = [.. text.Change(i, 0, "0")],
                };
            }
        }
    }
}
