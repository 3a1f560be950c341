namespace PlanDsl.Audit.WordReading;

/// <summary>How a run is set, all styles applied.</summary>
/// <param name="EastAsia">Font of Chinese characters; null if the file does not say.</param>
/// <param name="Ascii">Font of Latin letters and digits; null if the file does not say.</param>
/// <param name="Size">Points.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="Color">Six hexadecimal digits; null for automatic, which prints black.</param>
/// <param name="Spacing">What each character is set wider, twips.</param>
/// <param name="IsHidden">Whether it is not printed.</param>
/// <param name="Scale">Width of its characters in parts of their own.</param>
/// <param name="IsMarked">Whether it lies on a colour, as people mark what is to be looked at again.</param>
/// <param name="IsStruck">Whether it is struck out.</param>
/// <param name="IsSlanted">Whether it is italic.</param>
/// <param name="IsUnderlined">Whether a line is drawn below it.</param>
internal sealed record RunFormat(
    string? EastAsia,
    string? Ascii,
    double Size,
    bool IsBold,
    string? Color,
    double Spacing,
    bool IsHidden,
    double Scale,
    bool IsMarked,
    bool IsStruck,
    bool IsSlanted,
    bool IsUnderlined)
{
    /// <summary>Ten points: what Word takes where nothing says otherwise.</summary>
    private const double DefaultHalfPoints = 20;

    internal static RunFormat Of(PropertySet set, ThemeFonts theme) => new(
        Font(set, theme, "eastAsia"),
        Font(set, theme, "ascii") ?? Font(set, theme, "hAnsi"),
        (set.Number("sz") ?? DefaultHalfPoints) / 2,
        set.IsOn("b", false),
        set.Get("color") is { } color and not "auto" ? color.ToUpperInvariant() : null,
        set.Number("spacing") ?? 0,
        set.IsOn("vanish", false),
        (set.Number("w") ?? 100) / 100,
        set.Get("highlight") is not (null or "none" or "white")
            || set.Get("shd", "fill") is { } fill && fill.ToUpperInvariant() is not ("AUTO" or "FFFFFF" or ""),
        set.IsOn("strike", false) || set.IsOn("dstrike", false),
        set.IsOn("i", false),
        set.Get("u") is not (null or "none"));

    private static string? Font(PropertySet set, ThemeFonts theme, string slot) =>
        set.Get("rFonts", slot + "Theme") is { } name
            ? theme.Find(name) ?? set.Get("rFonts", slot) : set.Get("rFonts", slot);
}
