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

    /// <summary>Chinese fonts draw the middle dot and all of general punctuation (quotes, dashes) full width.</summary>
    private static double Of(int character) => character is < 0x2000 and not 0xB7 ? 0.5 : 1;
}
