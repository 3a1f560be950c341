namespace PlanDsl.Syntax;

/// <summary>What the name of a file may be on every system that people use.</summary>
public static class FileNames
{
    /// <summary>
    /// The longest identifier, in UTF-16 code units: at most 180 bytes of UTF-8, which leaves room for extensions and
    /// for what is put around a name while a file is written (Linux takes 255 bytes).
    /// </summary>
    public const int LongestIdentifier = 60;

    /// <summary>
    /// Whether an identifier can be the name of a folder or file: no ., no .., none that is hidden or looks like an
    /// option, none that Windows keeps for a device or would shorten.
    /// </summary>
    public static bool IsName(string identifier) =>
        identifier.Length > 0 && identifier[0] is not ('.' or '-') && identifier[^1] != '.' && !IsDevice(identifier);

    /// <summary>Whether Windows takes a name for a device, whatever its extension: CON, nul.txt, COM1.</summary>
    public static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].TrimEnd().ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$" or "CLOCK$"
            || (stem.Length == 4 && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³'
                && (stem.StartsWith("COM", StringComparison.Ordinal)
                    || stem.StartsWith("LPT", StringComparison.Ordinal)));
    }
}
