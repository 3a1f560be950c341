using System.Globalization;
using System.Text;

namespace PlanDsl.Fuzz.Laws;

/// <summary>
/// What people are shown holds no character that commands a terminal, ends a line to some programs only, or turns the
/// order of the characters around. Written apart from the compiler's own list.
/// </summary>
internal static class VisibleLaws
{
    public static void CheckLine(string line, string what)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var isBad = line[i] switch
            {
                '\t' => false,
                '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') => true,
                (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF' => true,
                var c when char.IsSurrogate(c) => !Rune.TryGetRuneAt(line, i, out _)
                    && !(i > 0 && char.IsSurrogatePair(line[i - 1], line[i])),
                var c => char.IsControl(c),
            };
            Law.Holds(
                !isBad, $"{what} holds a raw control character",
                string.Create(CultureInfo.InvariantCulture, $": U+{(int)line[i]:X4} in {line.Length} characters"));
        }
    }

    public static void CheckLines(string text, string lineEnd, string what)
    {
        foreach (var line in text.Split(lineEnd))
        {
            CheckLine(line, what);
        }
    }
}
