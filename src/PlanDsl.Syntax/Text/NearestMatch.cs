using System.Collections.Immutable;
using System.Text;

namespace PlanDsl.Syntax;

/// <summary>
/// Which of the known words a misspelt one is nearest to. Made for short Chinese words: in two characters one may be
/// wrong, missing, too much, or the two may have changed places.
/// </summary>
public static class NearestMatch
{
    /// <summary>What is longer is no misspelt word but a text in the wrong place.</summary>
    private const int LongestWord = 100;

    /// <summary>
    /// The candidates at the smallest distance, in the order given; empty if none is near. Of those at one distance the
    /// ones with the same characters come before the rest, then those of the same length, then those with the same
    /// first character. Exactly one means that the match is certain enough for a fix.
    /// </summary>
    /// <param name="word">The word as written; width and case of Latin letters do not count.</param>
    /// <param name="candidates">The words that are known.</param>
    public static ImmutableArray<string> Find(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
        {
            return [];
        }

        var runes = Fold(word);
        var best = (int.MaxValue, 0);
        var found = new List<string>();
        foreach (var candidate in candidates.Distinct())
        {
            if (IsFar(word, candidate))
            {
                continue;
            }

            var other = Fold(candidate);
            var limit = Limit(runes, other);
            if (Math.Abs(runes.Length - other.Length) > limit)
            {
                continue;
            }

            var distance = Distance(runes, other);
            var rank = (distance, Unlikeness(runes, other));
            if (distance > limit || rank.CompareTo(best) > 0)
            {
                continue;
            }

            if (rank.CompareTo(best) < 0)
            {
                best = rank;
                found.Clear();
            }

            found.Add(candidate);
        }

        return [.. found];
    }

    /// <summary>
    /// Whether the two have too few characters in common to be near, which is soon seen: most candidates are far.
    /// </summary>
    private static bool IsFar(string word, string candidate)
    {
        var common = 0;
        foreach (var c in candidate)
        {
            if (char.IsSurrogate(c))
            {
                return false;
            }

            var wanted = Fold(c);
            foreach (var other in word)
            {
                if (Fold(other) == wanted)
                {
                    common++;
                    break;
                }
            }
        }

        // Each character of the candidate that the word does not have is a difference.
        var longer = Math.Max(word.Length, candidate.Length);
        return candidate.Length - common > Math.Min(3, Math.Max(longer / 2, (longer + 1) / 3));
    }

    private static char Fold(char c) => char.ToLowerInvariant(Punctuation.ToHalfWidth(c));

    /// <summary>How many characters may differ: half a Chinese word, a third of a Latin one, three at most.</summary>
    private static int Limit(Rune[] word, Rune[] candidate)
    {
        var longer = Math.Max(word.Length, candidate.Length);
        var isLatin = candidate.All(static r => r.IsAscii);
        return Math.Min(3, isLatin ? (longer + 1) / 3 : longer / 2);
    }

    /// <summary>
    /// Decides between candidates at one distance: 任责 is 责任 and not 任务, 统计标 is 统计表 and not 统计, 责任单位 is 责任 with
    /// a word after it and not 计量单位.
    /// </summary>
    private static int Unlikeness(Rune[] word, Rune[] candidate)
    {
        var sameCharacters = word.Order().SequenceEqual(candidate.Order());
        var sameLength = word.Length == candidate.Length;

        // 责任单位 is 责任 with a word behind it rather than half of 责任印作.
        if (word.Length > candidate.Length + 1 && word.AsSpan().StartsWith(candidate))
        {
            return 1;
        }

        var sameStart = word.Length > 0 && candidate.Length > 0 && word[0] == candidate[0];
        return (sameCharacters ? 0 : 4) + (sameLength ? 0 : 2) + (sameStart ? 0 : 1);
    }

    private static Rune[] Fold(string word) =>
        [.. Punctuation.ToHalfWidth(word).EnumerateRunes().Select(Rune.ToLowerInvariant)];

    /// <summary>Insertions, deletions, replacements and swaps of neighbours, each counting one.</summary>
    private static int Distance(Rune[] a, Rune[] b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            cost[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            cost[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[a.Length, b.Length];
    }
}
