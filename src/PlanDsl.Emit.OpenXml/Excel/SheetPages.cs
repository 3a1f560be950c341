using PlanDsl.Emit.Tables;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>
/// Where the printed pages of a sheet begin: with a group where it fits a page, else inside it, and the group's name
/// is said again. Tables without groups flow, for their captions are repeated anyway.
/// </summary>
internal static class SheetPages
{
    /// <summary>The height of the text of an upright page in points, and of one on its side: A4 less the margins.
    /// </summary>
    private const double Upright = (297 - (2 * Margin)) * PointsInMillimetre;
    private const double OnItsSide = (210 - (2 * Margin)) * PointsInMillimetre;

    /// <summary>The margin above and below in mm.</summary>
    public const double Margin = 22;

    private const double PointsInMillimetre = 72 / 25.4;

    /// <summary>Programs draw rows a little higher or lower.</summary>
    private const double Safe = 0.96;

    /// <summary>The rows of the table that begin a page, from 0; empty where it flows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="sheet">The sheet that it was laid out on.</param>
    /// <param name="page">How it is printed.</param>
    public static List<int> Starts(TableModel table, SheetContent sheet, SheetPrint page)
    {
        var whole = (page.IsWide ? OnItsSide : Upright) * Safe / page.Scale;
        var above = sheet.HeaderRows.First - 1;
        var heights = sheet.Heights.Skip(above).Take(table.Rows.Length).ToList();
        var head = heights.Take(table.HeaderRows).Sum();
        var blocks = Blocks(table);
        var left = whole - sheet.Heights.Take(above).Sum() - head;
        var starts = new List<int>();
        for (var row = table.HeaderRows; row < heights.Count; row++)
        {
            var block = heights.Skip(row).Take(blocks[row]).Sum();
            if (heights[row] > left || (block > left && block <= whole - head))
            {
                starts.Add(row);
                left = whole - head;
            }

            left -= heights[row];
        }

        return starts.Exists(row => IsInGroups(blocks, row)) ? starts : [];
    }

    /// <summary>The rows of the largest merged cell that begins in each row; 1 for none.</summary>
    private static int[] Blocks(TableModel table) =>
        [.. table.Rows.Select(static row => row.Cells.Select(static c => c.RowSpan).DefaultIfEmpty(1).Max())];

    private static bool IsInGroups(int[] blocks, int row)
    {
        for (var first = 0; first <= row; first++)
        {
            if (blocks[first] > 1 && first + blocks[first] > row)
            {
                return true;
            }
        }

        return false;
    }
}
