using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// Quotes in Chinese text are “ and ” (GB/T 15834-2011, 4.8). It is certain which of them a straight one is if
/// they come in pairs. Quotes in a text without ideographs belong to a foreign text or a command.
/// </summary>
/// <remarks>{0}: the mark.</remarks>
internal sealed class StraightQuoteCheck() : TextCheck(new(
    "PLN4004",
    Severity.Warning,
    new("用了直引号", "Straight quote"),
    new("中文里用了直引号“{0}”。", "The straight quote {0} stands in Chinese text."),
    new("改为“ ”。", "Write “ ”.")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.ContainsAny('"', '＂');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        var quotes = new List<int>();
        var hasHan = false;
        for (var i = 0; i < text.Text.Length; i++)
        {
            hasHan |= IsHan(text.Text, i);
            if (text.Text[i] is '"' or '＂')
            {
                quotes.Add(i);
            }
        }

        for (var n = 0; hasHan && n < quotes.Count; n++)
        {
            var finding = Report(text, quotes[n], 1, text.Text[quotes[n]].ToString());
            yield return quotes.Count % 2 == 0
                ? finding with { Fix = [.. text.Change(quotes[n], 1, n % 2 == 0 ? "“" : "”")] }
                : finding;
        }
    }
}
