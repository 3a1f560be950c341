using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Title;

/// <summary>7.3.1: a title breaks where the sense allows: within no word, number or agency's name.</summary>
internal sealed class TitleSenseGate() : Gate(new(
    "G-7.3.1f", "GB/T 9704-2012 7.3.1", Strength.Required,
    new("标题断行的词意", "Sense of a title's breaks"),
    new("回行时词意完整，不把一个词、一个数或一个机关名称拆开", "no word, number or agency's name is cut"),
    new("用 Shift+Enter 换到词与词之间断行", "Break between words with Shift+Enter")))
{
    /// <summary>Two characters that the text has so often, and never apart, are a word.</summary>
    private const int Together = 3;

    private static readonly HashSet<string> Words = ReadWords();
    private static readonly int Longest = Words.Max(static word => word.Length);

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        Lazy<string> text = new(() => string.Concat(document.Of(
            ElementRole.Body, ElementRole.Heading1, ElementRole.Heading2, ElementRole.Heading3, ElementRole.Heading4)
            .Select(static p => p.Trimmed)));
        foreach (var part in document.Parts.Where(static part => !part.Title.IsEmpty))
        {
            var lines = part.TitleLines.ToList();
            for (var i = 1; i < lines.Count; i++)
            {
                sheet.Applies();
                if (CutWord(lines[i - 1], lines[i], text) is { } word)
                {
                    sheet.Find(part.Title[0],
                        new($"“{word.Left}｜{word.Right}”被拆开", $"{word.Left}|{word.Right} is cut"));
                }
            }
        }
    }

    /// <summary>The word that a break goes through; null if none.</summary>
    private static (string Left, string Right)? CutWord(string above, string below, Lazy<string> text)
    {
        if (char.IsAsciiDigit(above[^1]) && (char.IsAsciiDigit(below[0]) || "年月日个项家期号".Contains(below[0])))
        {
            return (above[Math.Max(0, above.Length - 4)..], below[..1]);
        }

        for (var left = Math.Min(Longest - 1, above.Length); left > 0; left--)
        {
            for (var right = Math.Min(Longest - left, below.Length); right > 0; right--)
            {
                if (Words.Contains(above[^left..] + below[..right]) && !EndsWord(above) && !BeginsWord(below))
                {
                    return (above[^left..], below[..right]);
                }
            }
        }

        return IsAlwaysTogether(above[^1], below[0], text.Value) ? (above[^1..], below[..1]) : null;
    }

    /// <summary>A break between two words may go through the letters of a third: 管理｜处置 holds 理处.</summary>
    private static bool EndsWord(string above) => Enumerable.Range(2, Math.Min(Longest, above.Length) - 1)
        .Any(length => Words.Contains(above[^length..]));

    private static bool BeginsWord(string below) => Enumerable.Range(2, Math.Min(Longest, below.Length) - 1)
        .Any(length => Words.Contains(below[..length]));

    private static bool IsAlwaysTogether(char left, char right, string text)
    {
        if (!TypeFaults.IsChinese(left) || !TypeFaults.IsChinese(right))
        {
            return false;
        }

        var (lefts, rights, both) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            lefts += text[i] == left ? 1 : 0;
            rights += text[i] == right ? 1 : 0;
            both += text[i] == left && i + 1 < text.Length && text[i + 1] == right ? 1 : 0;
        }

        return both >= Together && lefts == both && rights == both;
    }

    /// <summary>The words that titles are made of, the same list by which a writer breaks them.</summary>
    private static HashSet<string> ReadWords()
    {
        using var stream = typeof(TitleSenseGate).Assembly.GetManifestResourceStream("title-words.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(static line => line.Trim().TrimEnd('+'))
            .Where(static line => line.Length > 1 && line[0] != '#')];
    }
}
