namespace PlanDsl.Audit.WordReading;

/// <summary>A rule at the edge of a paragraph, cell or table.</summary>
/// <param name="Kind">Word's name of its look, such as single or thickThinSmallGap.</param>
/// <param name="Size">Thickness in eighths of a point.</param>
/// <param name="Color">Six hexadecimal digits; null for automatic, which prints black.</param>
internal sealed record Border(string Kind, double Size, string? Color)
{
    /// <summary>The border of some attributes; null if it is none.</summary>
    internal static Border? Of(string? kind, string? size, string? color) =>
        kind is null or "nil" or "none" ? null
            : new Border(kind, Ooxml.Number(size) ?? 4, color is null or "auto" ? null : color);
}
