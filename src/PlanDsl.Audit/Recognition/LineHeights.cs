using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>
/// Heights of lines as a word processor sets them, in twips: a fixed height is that, whatever the grid; a grid counts
/// only if the section says that lines snap to it, and type that is too high for a row of it takes two.
/// </summary>
internal static class LineHeights
{
    /// <summary>A line of Chinese type without a grid, in twips for each point of its size.</summary>
    private const double OfPoint = 1.3 * 20;

    /// <summary>Type of which a hair's breadth is missing does not take another row.</summary>
    private const double Slack = 0.05;

    /// <summary>The height of a paragraph's lines; null where it follows from the font.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="points">The size of its type.</param>
    internal static double? Set(WordParagraph paragraph, double points)
    {
        var format = paragraph.Format;
        var rows = paragraph.Section.GridPitch is { } pitch && format.SnapsToGrid
            ? pitch * Math.Max(1, Math.Ceiling((points * OfPoint / pitch) - Slack)) : (double?)null;
        double? height = format.LineRule switch
        {
            "exact" => format.Line,
            "atLeast" when rows is { } snapped => Math.Max(format.Line, snapped),
            "atLeast" => format.Line >= points * OfPoint ? format.Line : null,
            _ => rows * Math.Max(1, format.Line / 240),
        };
        return height is > 0 ? height : null;
    }

    /// <summary>The height of an empty line.</summary>
    internal static double OfBlank(WordParagraph blank) => Set(blank, blank.MarkFormat.Size)
        ?? (blank.MarkFormat.Size * OfPoint * (blank.Format.LineRule == "auto" ? blank.Format.Line / 240 : 1));
}
