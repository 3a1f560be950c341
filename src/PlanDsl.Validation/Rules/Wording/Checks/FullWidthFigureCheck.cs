using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4023: figures are half-width (GB/T 15835-2011, 5.1.7).
/// </summary>
internal sealed class FullWidthFigureCheck : TextCheck
{
    internal override bool MayFind(ReadOnlySpan<char> text) => text.ContainsAnyInRange('０', '９');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 0; i < text.Text.Length; i++)
        {
            var end = EndOf(text.Text, i, static c => c is >= '０' and <= '９');
            if (end > i)
            {
                var right = Punctuation.ToHalfWidth(text.Text[i..end]);
                yield return text.Report(WordingDiagnostics.FullWidthFigure, i, end - i, text.Text[i..end], right) with
                {
                    Fix = [.. text.Change(i, end - i, right)],
                };
                i = end;
            }
        }
    }
}
