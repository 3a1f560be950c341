using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// Figures are half-width (GB/T 15835-2011, 5.1.7).
/// </summary>
/// <remarks>{0}: as written; {1}: half-width.</remarks>
internal sealed class FullWidthFigureCheck() : TextCheck(new(
    "PLN4023",
    Severity.Warning,
    new("用了全角数字", "Full-width figures"),
    new("全角数字“{0}”应为“{1}”。", "The full-width figures \"{0}\" should be \"{1}\"."),
    new("改为半角（GB/T 15835-2011，5.1.7）。", "Write them half-width (GB/T 15835-2011, 5.1.7).")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.ContainsAnyInRange('０', '９');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 0; i < text.Text.Length; i++)
        {
            var end = EndOf(text.Text, i, static c => c is >= '０' and <= '９');
            if (end > i)
            {
                var right = Punctuation.ToHalfWidth(text.Text[i..end]);
                yield return Report(text, i, end - i, text.Text[i..end], right) with
                {
                    Fix = [.. text.Change(i, end - i, right)],
                };
                i = end;
            }
        }
    }
}
