using System.Text;

namespace PlanDsl.Emit.Typography;

/// <summary>
/// Common words of Chinese and how often they are met (<c>lexicon.txt</c>). The file is searched as it lies, so that
/// a title that must be broken waits for no table of its words, and what fits on its line does not even read it.
/// </summary>
public static class Lexicon
{
    /// <summary>The most characters of a word.</summary>
    public const int LongestWord = 4;

    /// <summary>What is shorter stands in the file only where its comments begin.</summary>
    private const int ShortestWord = 2;

    private const int LongestInBytes = LongestWord * 3;

    private static readonly byte[] Lines = Read();

    /// <summary>The natural logarithm of how often a word was counted, rounded down; null for no word.</summary>
    /// <param name="word">Any text; words have two to four characters.</param>
    public static int? Weight(ReadOnlySpan<char> word)
    {
        Span<byte> bytes = stackalloc byte[LongestInBytes];
        if (word.Length < ShortestWord || !Encoding.UTF8.TryGetBytes(word, bytes, out var length))
        {
            return null;
        }

        ReadOnlySpan<byte> wanted = bytes[..length];
        var (from, to) = (0, Lines.Length);
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            var start = Lines.AsSpan(from, middle - from).LastIndexOf((byte)'\n') + 1 + from;
            var line = Lines.AsSpan(start);
            line = line[..line.IndexOf((byte)'\n')];
            var space = Math.Max(0, line.IndexOf((byte)' '));
            switch (wanted.SequenceCompareTo(line[..space]))
            {
                case 0:
                    return int.Parse(line[(space + 1)..], provider: null);
                case < 0:
                    to = start;
                    break;
                default:
                    from = start + line.Length + 1;
                    break;
            }
        }

        return null;
    }

    private static byte[] Read()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("lexicon.txt")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
