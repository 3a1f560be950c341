using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Tables;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>How closely a table is set and how high its rows are.</summary>
/// <param name="Density">The density.</param>
/// <param name="Heights">Height of each row in twips; a row grows where its text needs more.</param>
internal sealed record TableFit(TableDensity Density, int[] Heights)
{
    /// <summary>
    /// The roomiest way to set a table in a height, rows stretched as far as the height allows; null if even the
    /// closest does not fit.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="layout">How tables look.</param>
    /// <param name="height">Twips there are for it.</param>
    public static TableFit? Within(TableModel table, TableLayout layout, int height)
    {
        var room = height - (layout.OuterRule.Twips * (table.Rows.Length + 1));
        foreach (var density in Densities(table, layout))
        {
            var needed = Needed(table, layout, density);
            var (low, high) = (density.RowMin.Twips, density.RowMax.Twips);
            if (Total(needed, low) > room)
            {
                continue;
            }

            // The largest height that fits; Total grows with it.
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                (low, high) = Total(needed, middle) <= room ? (middle, high) : (low, middle - 1);
            }

            return new TableFit(density, Array.ConvertAll(needed, row => Math.Max(row, low)));
        }

        return null;
    }

    /// <summary>
    /// How a table is set that runs over several pages: on as few as there can be, and as roomy as these allow.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="layout">How tables look.</param>
    /// <param name="first">Twips there are for it on the first page.</param>
    /// <param name="whole">Twips of a whole page.</param>
    /// <param name="after">Twips of what stands below the table on its last page.</param>
    public static TableFit OverPages(TableModel table, TableLayout layout, int first, int whole, int after)
    {
        var closest = layout.Densities[^1];
        var fewest = PageStarts(table, Needed(table, layout, closest), first, whole, after).Count;
        foreach (var density in Densities(table, layout))
        {
            var needed = Needed(table, layout, density);
            if (PageStarts(table, needed, first, whole, after).Count <= fewest)
            {
                return new TableFit(density, needed);
            }
        }

        return new TableFit(closest, Needed(table, layout, closest));
    }

    /// <summary>How a table is set that stands in the text and runs on with it.</summary>
    public static TableFit InText(TableModel table, TableLayout layout) =>
        new(layout.Densities[0], Needed(table, layout, layout.Densities[0]));

    /// <summary>The rows that begin a page, after the first.</summary>
    /// <param name="table">The table.</param>
    /// <param name="heights">Height of each row in twips.</param>
    /// <param name="first">Twips there are for it on the first page.</param>
    /// <param name="whole">Twips of a whole page.</param>
    /// <param name="after">Twips of what stands below the table on its last page.</param>
    public static List<int> PageStarts(TableModel table, int[] heights, int first, int whole, int after)
    {
        var head = heights.Take(table.HeaderRows).Sum();
        var blocks = TableSplit.Sentences(table);
        var (starts, left) = (new List<int>(), first);
        for (var row = 0; row < heights.Length; row++)
        {
            var needed = heights[row] + (row == heights.Length - 1 ? after : 0);
            var below = whole - (row < table.HeaderRows ? 0 : head);
            var block = blocks.TryGetValue(row, out var rows)
                ? heights.Skip(row).Take(rows).Sum() + (row + rows == heights.Length ? after : 0)
                : 0;
            if ((needed > left && heights[row] <= PageRoom.HighestRowOf(whole)) || (block > left && block <= below))
            {
                starts.Add(row);
                left = below;
            }

            // A higher row is split over pages.
            for (left -= heights[row]; left < 0; left += Math.Max(PageRoom.HighestRowOf(whole), below))
            {
            }
        }

        return starts;
    }

    /// <summary>
    /// Those in which each blank holds a value of its field without breaking what must stand on one line; else the
    /// closest.
    /// </summary>
    private static TableDensity[] Densities(TableModel table, TableLayout layout)
    {
        var widths = TableGrid.Widths(table);
        var blanks = TablePlacement.Place(table).SelectMany(static row => row)
            .Where(static placed => !placed.Continues && placed.Cell.Content is [CellInput { BlankWidth: 0 }])
            .Select(placed => (
                Width: Sum(widths.AsSpan(placed.Column, placed.Cell.ColumnSpan)) - (2 * layout.CellMargin.Twips),
                ((CellInput)placed.Cell.Content[0]).Field.Room.Line))
            .Distinct().ToList();
        var fitting = layout.Densities
            .Where(density => blanks.TrueForAll(blank => blank.Line * density.Size.Twips <= blank.Width)).ToArray();
        return fitting.Length > 0 ? fitting : [layout.Densities[^1]];
    }

    private static int Total(int[] needed, int least) => needed.Sum(row => Math.Max(row, least));

    /// <summary>The height that the text of each row needs.</summary>
    private static int[] Needed(TableModel table, TableLayout layout, TableDensity density)
    {
        var heights = new int[table.Rows.Length];
        Array.Fill(heights, density.RowMin.Twips);
        var widths = TableGrid.Widths(table);
        var rows = TablePlacement.Place(table);
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var (column, cell, first, _) in rows[row])
            {
                // A merged cell is counted in its last row, when the rows above it are known.
                if (first + cell.RowSpan - 1 != row)
                {
                    continue;
                }

                var width = widths.AsSpan(column, cell.ColumnSpan);
                var lines = Lines(cell, Sum(width) - (2 * layout.CellMargin.Twips), layout, density);
                var text = (lines * density.Line.Twips) + density.RowMin.Twips - density.Line.Twips;
                var above = heights.AsSpan(first, row - first);
                heights[row] = Math.Max(heights[row], text - Sum(above));
            }
        }

        return heights;
    }

    private static int Lines(TableCell cell, int width, TableLayout layout, TableDensity density)
    {
        var perLine = Math.Max(1, Math.Floor(width / (double)density.Size.Twips * 2) / 2);
        var lines = 1;
        var used = 0.0;
        foreach (var inline in cell.Content)
        {
            if (inline is CellBreak)
            {
                lines++;
                used = 0;
                continue;
            }

            used += inline switch
            {
                CellText text => TextWidth.Of(text.Text),
                CellInput { BlankWidth: > 0 } input => Math.Max(input.BlankWidth, input.FilledWidth),
                CellInput input => Math.Min(perLine * input.Field.Room.Lines, input.Field.Room.Whole),
                _ => 0,
            };
            while (used > perLine)
            {
                lines++;
                used -= perLine;
            }
        }

        return lines;
    }

    private static int Sum(ReadOnlySpan<int> values)
    {
        var sum = 0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
