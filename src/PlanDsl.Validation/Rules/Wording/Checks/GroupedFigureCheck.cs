using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>A figure of four digits is not grouped: 1234, not 1,234 (GB/T 15835-2011, 5.1.1).</summary>
/// <remarks>{0}: as written; {1}: as it should be.</remarks>
internal sealed class GroupedFigureCheck() : TextCheck(new(
    "PLN4027",
    Severity.Warning,
    new("四位数分了节", "Four digits grouped"),
    new("“{0}”应写作“{1}”。", "\"{0}\" should be \"{1}\"."),
    new("四位及以下的数不分节（GB/T 15835-2011，5.1.1）。", "Group five digits and more (GB/T 15835-2011, 5.1.1).")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.ContainsAny(',', '\u2009');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (!char.IsAsciiDigit(text.Text[i]))
            {
                continue;
            }

            var end = LongFigures.EndOf(text.Text, i);
            if (end - i == 5 && text.Text[i + 1] is ',' or '\u2009' && LongFigures.IsGrouped(text.Text.AsSpan(i, 5))
                && LongFigures.IsAmount(text.Text, i, end))
            {
                var plain = text.Text.Remove(i + 1, 1).Substring(i, 4);
                yield return Report(text, i, 5, text.Text.Substring(i, 5), plain) with
                {
                    Fix = [.. text.Change(i + 1, 1, string.Empty)],
                };
            }

            i = end;
        }
    }
}
