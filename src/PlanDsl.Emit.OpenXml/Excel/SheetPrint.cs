namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>How a sheet is set on paper.</summary>
/// <param name="IsWide">Whether the page lies on its side.</param>
/// <param name="Side">The margins at both sides in mm.</param>
/// <param name="Scale">How much smaller it is printed, up to 1.</param>
internal readonly record struct SheetPrint(bool IsWide, double Side, double Scale)
{
    /// <summary>Width of an upright A4 page in mm, and of one on its side.</summary>
    private const double Upright = 210;
    private const double OnItsSide = 297;

    /// <summary>The margins at both sides in mm, and what a wide table may leave of them on an upright page.</summary>
    private const double Usual = 20;
    private const double Least = 10;

    /// <summary>The page for a sheet of so many mm.</summary>
    public static SheetPrint Of(double width)
    {
        var margin = Math.Min(Usual, (Upright - width) / 2);
        return margin >= Least
            ? new SheetPrint(false, margin, 1)
            : new SheetPrint(true, Usual, Math.Min(1, (OnItsSide - (2 * Usual)) / width));
    }
}
