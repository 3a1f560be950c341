using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Finds the slip of a month without 月: 至12底, 6中旬, 5月至12.</summary>
internal static class MissingMonth
{
    private static readonly string[] AfterMonth = ["底", "末", "初", "上旬", "中旬", "下旬", "上中旬", "中下旬"];

    /// <summary>The number that lacks its 月; null if none does.</summary>
    internal static ValueText? Find(ValueText text)
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

            var rest = folded[end..].TrimStart(' ');
            var isLast = rest.Length == 0 && start > 0 && folded[start - 1] is '至' or '到' or '-';
            var isBefore = Array.Exists(AfterMonth, word => rest.StartsWith(word, StringComparison.Ordinal));
            if (end - start <= 2 && (isBefore || (isLast && folded.Contains('月'))))
            {
                return text.Slice(start, end - start);
            }

            start = end;
        }

        return null;
    }
}
