using System.Globalization;
using System.Text;

namespace PlanDsl.Syntax;

/// <summary>
/// What two names have in common that people, file systems, Excel or C# take for one: they differ in case, or in how an
/// accented letter is made up. The runtime cannot say so, for it is built without ICU.
/// </summary>
public static class NameKey
{
    private const char FirstAccented = '\u00C0';
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Vowels = 21;
    private const int Finals = 28;

    private static readonly Lazy<Dictionary<int, string>> Decompositions = new(Load);

    /// <summary>The key of a name. Names that are canonically equal, whatever their case, have one key.</summary>
    public static string Of(string name)
    {
        if (!name.AsSpan().ContainsAnyExceptInRange('\u3400', '\u9FFF'))
        {
            return name;
        }

        if (!name.Any(static c => IsMadeUp(c)))
        {
            return name.ToUpperInvariant();
        }

        var key = new StringBuilder(name.Length);
        var marks = new List<Rune>();
        foreach (var rune in Decompose(name).ToUpperInvariant().EnumerateRunes())
        {
            // Two marks may be written in either order.
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                marks.Add(rune);
                continue;
            }

            Append(key, marks);
            key.Append(rune);
        }

        Append(key, marks);
        return key.ToString();
    }

    /// <summary>Whether it may be an accented letter, a mark or a syllable; what surely is not is left out.</summary>
    private static bool IsMadeUp(char c) => c is >= FirstAccented and not (>= '\u3400' and <= '\u9FFF');

    private static void Append(StringBuilder key, List<Rune> marks)
    {
        marks.Sort();
        foreach (var mark in marks)
        {
            key.Append(mark);
        }

        marks.Clear();
    }

    private static string Decompose(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.Value is >= FirstSyllable and <= LastSyllable)
            {
                var index = rune.Value - FirstSyllable;
                result.Append((char)(0x1100 + (index / (Vowels * Finals))));
                result.Append((char)(0x1161 + (index % (Vowels * Finals) / Finals)));
                result.Append(index % Finals == 0 ? string.Empty : ((char)(0x11A7 + (index % Finals))).ToString());
            }
            else if (Decompositions.Value.TryGetValue(rune.Value, out var parts))
            {
                result.Append(parts);
            }
            else
            {
                result.Append(rune);
            }
        }

        return result.ToString();
    }

    private static Dictionary<int, string> Load()
    {
        using var stream = typeof(NameKey).Assembly.GetManifestResourceStream("decompositions.txt")!;
        using var reader = new StreamReader(stream);
        var found = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                var codes = line.Split(' ');
                found.Add(Number(codes[0]), string.Concat(codes.Skip(1).Select(static c =>
                    char.ConvertFromUtf32(Number(c)))));
            }
        }

        return found;
    }

    private static int Number(string code) => int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
