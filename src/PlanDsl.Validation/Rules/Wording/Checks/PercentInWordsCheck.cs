using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// Percentages are written in figures (GB/T 15835-2011, 4.1.1). 百分之百 is a saying, and 百分之几 no figure.
/// </summary>
/// <remarks>{0}: as written; {1}: in figures.</remarks>
internal sealed class PercentInWordsCheck() : TextCheck(new(
    "PLN4017",
    Severity.Warning,
    new("百分数用了汉字", "Percentage in words"),
    new("百分数“{0}”应写作“{1}”。", "The percentage \"{0}\" should be \"{1}\"."),
    new("改为“{1}”（GB/T 15835-2011，4.1.1）。", "Write \"{1}\" (GB/T 15835-2011, 4.1.1).")))
{
    private const string Start = "百分之";
    private const string Digits = "〇一二三四五六七八九";

    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('百');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = text.Text.IndexOf(Start, StringComparison.Ordinal);
             i >= 0;
             i = text.Text.IndexOf(Start, i + 1, StringComparison.Ordinal))
        {
            var end = EndOf(text.Text, i + Start.Length, static c => "〇零一二三四五六七八九十点两".Contains(c));
            if (Read(text.Text[(i + Start.Length)..end]) is { } figures
                && CharAt(text.Text, end) is not ('百' or '几' or '多'))
            {
                yield return Report(text, i, end - i, text.Text[i..end], figures + "%") with
                {
                    Fix = [.. text.Change(i, end - i, figures + "%")],
                };
            }
        }
    }

    /// <summary>三十 is 30, 九十五点五 is 95.5; null for what is no such figure.</summary>
    private static string? Read(string words)
    {
        var parts = words.Replace('零', '〇').Split('点');
        if (parts.Length > 2 || Whole(parts[0]) is not { } whole)
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return whole;
        }

        var fraction = string.Concat(parts[1].Select(static c => Digits.IndexOf(c)).Where(static d => d >= 0));
        return fraction.Length == parts[1].Length && fraction.Length > 0 ? $"{whole}.{fraction}" : null;
    }

    private static string? Whole(string words)
    {
        var ten = words.IndexOf('十');
        var (tens, ones) = ten < 0 ? (string.Empty, words) : (words[..ten], words[(ten + 1)..]);
        var high = ten < 0 ? "" : tens.Length == 0 ? "1" : Digit(tens);
        var low = ten >= 0 && ones.Length == 0 ? "0" : Digit(ones);
        return high is null || low is null ? null : high + low;
    }

    private static string? Digit(string word) =>
        word.Length == 1 && Digits.IndexOf(word[0]) is >= 0 and var digit ? $"{digit}" : null;
}
