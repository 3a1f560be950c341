using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// Words that stand twice in a row (工程项目工程项目), left behind when a text was edited. Fewer than four
/// characters may be doubled on purpose: 研究研究, 一件件一桩桩.
/// </summary>
/// <remarks>{0}: the words.</remarks>
internal sealed class DoubledWordsCheck() : TextCheck(new(
    "PLN3056",
    Severity.Warning,
    new("同样的字连写了两遍", "Words twice in a row"),
    new("“{0}”连写了两遍。", "\"{0}\" stands twice in a row."),
    new("删去一遍；本来如此的不用管。", "Take one away, unless it is meant.")))
{
    private const int Shortest = 4;

    private const int Longest = 16;

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var at = 0; at + (2 * Shortest) <= text.Text.Length; at++)
        {
            var length = Doubled(text.Text, at);
            if (length > 0)
            {
                var words = text.Text.Substring(at, length);
                yield return Report(text, at + length, length, words);
                at += (2 * length) - 1;
            }
        }
    }

    /// <summary>How many ideographs from here come again at once; 0 if it is too few.</summary>
    private static int Doubled(string text, int at)
    {
        // One vectorised search a place: nearly always the first four characters do not come again nearby.
        var near = text.AsSpan(at + Shortest, Math.Min(Longest, text.Length - at - Shortest));
        var length = near.IndexOf(text.AsSpan(at, Shortest)) + Shortest;
        return length >= Shortest && at + (2 * length) <= text.Length
            && text.AsSpan(at, length).SequenceEqual(text.AsSpan(at + length, length))
            && !text.AsSpan(at, length).ContainsAnyExceptInRange('\u3400', '\u9FFF')
                ? length
                : 0;
    }
}
