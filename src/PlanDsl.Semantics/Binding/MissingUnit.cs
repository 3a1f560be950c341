using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>A number that lacks its 月 or 日.</summary>
/// <param name="Number">The number.</param>
/// <param name="Unit">What it lacks.</param>
internal sealed record MissingUnit(ValueText Number, string Unit)
{
    private static readonly string[] AfterMonth = ["底", "末", "初", "上旬", "中旬", "下旬", "上中旬", "中下旬"];

    /// <summary>
    /// The slip of a month without 月 (至12底, 6中旬, 5月至12) or of a day without 日 (12月5前); null if there is none.
    /// </summary>
    internal static MissingUnit? Find(ValueText text)
    {
        var folded = Characters.Fold(text.Text);
        for (var start = 0; start < folded.Length; start++)
        {
            var end = start;
            while (end < folded.Length && char.IsAsciiDigit(folded[end]))
            {
                end++;
            }

            if (end == start)
            {
                continue;
            }

            if (end - start <= 2 && UnitOf(folded[..start].TrimEnd(' '), folded[end..].TrimStart(' ')) is { } unit)
            {
                return new MissingUnit(text.Slice(start, end - start), unit);
            }

            start = end;
        }

        return null;
    }

    private static string? UnitOf(string before, string after)
    {
        var isLast = after.Length == 0 && before.Length > 0 && before[^1] is '至' or '到' or '-';
        return Array.Exists(AfterMonth, word => after.StartsWith(word, StringComparison.Ordinal))
            || (isLast && before.Contains('月')) ? "月"
            : before.EndsWith('月') && (after.Length == 0 || after is "前" or "之前" or "以前") ? "日"
            : null;
    }
}
