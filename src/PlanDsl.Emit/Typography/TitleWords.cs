using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PlanDsl.Emit.Typography;

/// <summary>A piece of a title: a word, or a character that belongs to none.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">In code units, at least 1.</param>
/// <param name="BeginsPhrase">Whether a line is best broken before it.</param>
internal readonly record struct TitleWord(int Start, int Length, bool BeginsPhrase)
{
    /// <summary>Whether it is known to be a word.</summary>
    public bool IsKnown => Length > 1;
}

/// <summary>
/// Cuts a title into the words that it most likely has: those of titles (<c>title-words.txt</c>), which also say
/// where a phrase begins, and those of the language (<see cref="Lexicon"/>).
/// </summary>
internal static class TitleWords
{
    /// <summary>The natural logarithm of all counts of the lexicon: what a word costs that is met once.</summary>
    private const int Rarest = 18;

    /// <summary>A word of titles is met as often as the commonest words of all.</summary>
    private const int WordOfTitles = 4;

    /// <summary>A character alone costs less than the rarest word, and two of them more than any word.</summary>
    private const int Alone = 12;

    /// <summary>Each word of titles, and whether it begins a phrase of its own.</summary>
    private static readonly FrozenDictionary<string, bool> OfTitles = Load().ToFrozenDictionary();

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Known =
        OfTitles.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWord = Math.Max(Lexicon.LongestWord, OfTitles.Keys.Max(static w => w.Length));

    /// <summary>The words of a title, one after the other.</summary>
    internal static ImmutableArray<TitleWord> Of(string title)
    {
        // The least cost of what follows each place, found from the end, and the word that it begins with.
        var costs = new int[title.Length + 1];
        var words = new TitleWord[title.Length];
        for (var at = title.Length - 1; at >= 0; at--)
        {
            (costs[at], words[at]) = (costs[at + 1] + Alone, new TitleWord(at, 1, false));
            for (var length = 2; length <= LongestWord && at + length <= title.Length; length++)
            {
                var word = title.AsSpan(at, length);
                var begins = false;
                var cost = Known.TryGetValue(word, out begins) ? WordOfTitles
                    : length <= Lexicon.LongestWord && Lexicon.Weight(word) is { } weight ? Rarest - weight
                    : int.MaxValue;
                if (cost < int.MaxValue && cost + costs[at + length] <= costs[at])
                {
                    (costs[at], words[at]) = (cost + costs[at + length], new TitleWord(at, length, begins));
                }
            }
        }

        var found = ImmutableArray.CreateBuilder<TitleWord>();
        for (var at = 0; at < title.Length; at += words[at].Length)
        {
            found.Add(words[at]);
        }

        return found.ToImmutable();
    }

    private static IEnumerable<KeyValuePair<string, bool>> Load()
    {
        using var stream = typeof(TitleWords).Assembly.GetManifestResourceStream("title-words.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 1 && line[0] != '#')
            {
                yield return KeyValuePair.Create(line.TrimEnd('+'), line[^1] == '+');
            }
        }
    }
}
