using System.Text;

namespace PlanDsl.Emit.Typography;

/// <summary>Widths in full-width characters, as a Chinese font sets them.</summary>
public static class TextWidth
{
    /// <summary>The width of a text: East Asian characters and the punctuation of Chinese fonts 1, ASCII 0.5.</summary>
    public static double Of(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune.Value);
        }

        return width;
    }

    /// <summary>The width of the character that begins at a place; 0 inside one of two code units.</summary>
    internal static double At(string text, int index) =>
        char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1])
            ? 0
            : Of(Rune.TryGetRuneAt(text, index, out var rune) ? rune.Value : Rune.ReplacementChar.Value);

    /// <summary>
    /// What LibreOffice 7.4 sets between Chinese characters and figures or Latin letters, even where a Word file says
    /// not to: what must fit a line or page there too is counted with it.
    /// </summary>
    public const double ScriptGap = 0.2;

    /// <summary>Whether two neighbours are such a pair.</summary>
    public static bool AreSetApart(char first, char second) =>
        (IsIdeograph(first) && char.IsAsciiLetterOrDigit(second))
        || (char.IsAsciiLetterOrDigit(first) && IsIdeograph(second));

    private static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>Chinese fonts draw the middle dot and all of general punctuation (quotes, dashes) full width.</summary>
    private static double Of(int character) => character is < 0x2000 and not 0xB7 ? 0.5 : 1;
}
