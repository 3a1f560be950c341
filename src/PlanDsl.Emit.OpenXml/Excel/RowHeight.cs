using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>
/// Heights of rows in points. They are written into the file because programs do not agree on fitting rows by
/// themselves, and none fits merged cells.
/// </summary>
internal static class RowHeight
{
    /// <summary>The highest row that Excel takes; what is longer is read in the cell.</summary>
    public const double Most = 409;

    private const double PointsInMillimetre = 72 / 25.4;

    // What programs leave free at the left and right of a cell, and above and below a text.
    private const double SideRoom = 7;
    private const double EdgeRoom = 8;

    // A line may end early because no line may begin with a comma.
    private const double Fill = 0.95;

    /// <summary>The height that an ordinary long value takes in a cell, once it is filled in.</summary>
    /// <param name="value">Its room.</param>
    /// <param name="width">Width of the cell in mm.</param>
    /// <param name="size">Font size in points.</param>
    public static double Of(ValueRoom value, double width, double size) =>
        OfLines(Math.Ceiling(value.Whole / Characters(width, size)), size);

    /// <summary>The height that a wrapped text takes in a cell.</summary>
    /// <param name="text">The text; line breaks count.</param>
    /// <param name="width">Width of the cell in mm.</param>
    /// <param name="size">Font size in points.</param>
    public static double Of(string text, double width, double size)
    {
        var room = Characters(width, size);
        return OfLines(text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(TextWidth.Of(line) / room))), size);
    }

    private static double Characters(double width, double size) =>
        Math.Max(1, ((width * PointsInMillimetre) - SideRoom) * Fill / size);

    private static double OfLines(double lines, double size) => Math.Ceiling((lines * size * 1.35) + EdgeRoom);
}
