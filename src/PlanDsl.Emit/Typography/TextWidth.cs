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

    /// <summary>
    /// Quotes, dashes and dots below U+2E80 are full-width in Chinese fonts, so all but ASCII and Latin are.
    /// </summary>
    private static double Of(int character) => character < 0x250 ? 0.5 : 1;
}
