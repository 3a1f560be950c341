using System.Collections.Immutable;

namespace PlanDsl.Fuzz.Inputs;

/// <summary>Changes of characters and words.</summary>
internal static class Mutation
{
    /// <summary>Takes a few characters out, doubles them, or turns them round.</summary>
    public static string Characters(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 7), text.Length - start);
        var stretch = text.Substring(start, length);
        return random.Next(3) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, stretch),
            _ => text.Remove(start, length).Insert(start, string.Concat(stretch.Reverse())),
        };
    }

    /// <summary>Puts something in, in the place of up to three characters.</summary>
    public static string Insert(string text, string piece, Random random)
    {
        var start = random.Next(text.Length + 1);
        return text.Remove(start, Math.Min(random.Next(4), text.Length - start)).Insert(start, piece);
    }

    /// <summary>Puts another word in the place of one: a keyword, an attribute, a word of some plan.</summary>
    public static string Word(string text, ImmutableArray<string> plans, Random random)
    {
        if (WordAt(text, random.Next(text.Length + 1)) is not (var start, var length))
        {
            return text;
        }

        var other = random.Pick(plans);
        var word = random.Percent(50) || WordAt(other, random.Next(other.Length + 1)) is not (var from, var size)
            ? random.Pick(Pieces.Words)
            : other.Substring(from, size);
        return text.Remove(start, length).Insert(start, word);
    }

    /// <summary>Writes a few characters in their other width.</summary>
    public static string Width(string text, Random random)
    {
        var characters = text.ToCharArray();
        var start = random.Next(characters.Length + 1);
        for (var i = start; i < Math.Min(characters.Length, start + 6); i++)
        {
            characters[i] = characters[i] switch
            {
                > ' ' and <= '~' and var half => (char)(half + 0xFEE0),
                >= '！' and <= '～' and var full => (char)(full - 0xFEE0),
                var same => same,
            };
        }

        return new string(characters);
    }

    private static (int Start, int Length)? WordAt(string text, int place)
    {
        var start = place;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]) && place - start < 12)
        {
            start--;
        }

        var end = place;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && end - place < 12)
        {
            end++;
        }

        return end > start ? (start, end - start) : null;
    }
}
