using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>The fonts that a theme gives to names such as minorEastAsia.</summary>
internal sealed class ThemeFonts
{
    private readonly XElement? fonts;
    private readonly string script;

    /// <param name="theme">The theme part; null if there is none.</param>
    /// <param name="language">The East Asian language of w:themeFontLang.</param>
    internal ThemeFonts(XElement? theme, string? language)
    {
        fonts = theme?.Descendants(Ooxml.A + "fontScheme").FirstOrDefault();
        script = language switch
        {
            "ja-JP" => "Jpan",
            "ko-KR" => "Hang",
            "zh-TW" or "zh-HK" or "zh-MO" => "Hant",
            _ => "Hans",
        };
    }

    /// <summary>The font of a theme name; null if the theme does not say.</summary>
    internal string? Find(string themeName)
    {
        var scheme = fonts?.Element(Ooxml.A + (themeName.StartsWith("major", StringComparison.Ordinal)
            ? "majorFont" : "minorFont"));
        var slot = themeName.EndsWith("EastAsia", StringComparison.Ordinal) ? "ea"
            : themeName.EndsWith("Bidi", StringComparison.Ordinal) ? "cs" : "latin";
        var face = scheme?.Element(Ooxml.A + slot)?.Attribute("typeface")?.Value;
        if (!string.IsNullOrEmpty(face))
        {
            return face;
        }

        // An empty face of the East Asian slot means the one of the script.
        return slot != "ea" ? null : scheme?.Elements(Ooxml.A + "font")
            .FirstOrDefault(font => font.Attribute("script")?.Value == script)?.Attribute("typeface")?.Value;
    }
}
