using System.Text;

namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>
/// How wide a text is drawn, in characters (字): a Chinese character is 1, a Latin letter or figure 1/2.
/// </summary>
internal static class TextWidth
{
    /// <summary>The width of a text without line breaks.</summary>
    public static double Of(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    // Chinese fonts draw the quotes, dashes and dots of the general punctuation block full width.
    private static double Of(Rune rune) => rune.Value is < 0x2000 and not 0xB7 ? 0.5 : 1;
}
