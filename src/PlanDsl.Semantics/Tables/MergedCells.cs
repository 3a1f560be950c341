using System.Collections.Immutable;

namespace PlanDsl.Semantics.Tables;

/// <summary>
/// Which cells of a written table are one: ^ is one with the cell above it, &lt; with the one to its left.
/// </summary>
internal sealed class MergedCells
{
    private readonly int[] owners;
    private readonly int columns;

    private MergedCells(int[] owners, int columns)
    {
        this.owners = owners;
        this.columns = columns;
    }

    /// <summary>Row and column of a mark that merges nothing, or of an area that is no rectangle.</summary>
    internal (int Row, int Column)? Mistake { get; private set; }

    /// <summary>Resolves the marks of a table whose rows are of one length.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="rows">The cells.</param>
    /// <param name="headerRows">The captions: nothing merges across their end.</param>
    internal static MergedCells Resolve(string text, ImmutableArray<ImmutableArray<CellRange>> rows, int headerRows)
    {
        var columns = rows[0].Length;
        var merged = new MergedCells(new int[rows.Length * columns], columns);
        for (var row = 0; row < rows.Length && merged.Mistake is null; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var cell = rows[row][column];
                var mark = cell.Length == 1 ? text[cell.Start] : ' ';
                var at = (row * columns) + column;
                var canGoUp = row > 0 && row != headerRows;
                if ((mark is '^' or '＾' && !canGoUp) || (mark is '<' or '＜' && column == 0))
                {
                    merged.Mistake = (row, column);
                    return merged;
                }

                merged.owners[at] = mark switch
                {
                    '^' or '＾' => merged.owners[at - columns],
                    '<' or '＜' => merged.owners[at - 1],
                    _ => at,
                };
            }
        }

        merged.CheckRectangles(rows.Length);
        return merged;
    }

    /// <summary>Whether a cell begins here; then the columns and rows that it covers.</summary>
    internal bool Begins(int row, int column, out int columnSpan, out int rowSpan)
    {
        var at = (row * columns) + column;
        (columnSpan, rowSpan) = (1, 1);
        if (owners[at] != at)
        {
            return false;
        }

        while (column + columnSpan < columns && owners[at + columnSpan] == at)
        {
            columnSpan++;
        }

        while (at + (rowSpan * columns) < owners.Length && owners[at + (rowSpan * columns)] == at)
        {
            rowSpan++;
        }

        return true;
    }

    private void CheckRectangles(int rows)
    {
        var areas = new int[owners.Length];
        foreach (var owner in owners)
        {
            areas[owner]++;
        }

        for (var at = 0; at < owners.Length; at++)
        {
            var owner = owners[at];
            var (row, column) = (owner / columns, owner % columns);
            _ = Begins(row, column, out var columnSpan, out var rowSpan);
            var isInside = at % columns >= column && at % columns < column + columnSpan
                && at / columns < Math.Min(rows, row + rowSpan);
            if (!isInside || areas[owner] != columnSpan * rowSpan)
            {
                var last = Array.LastIndexOf(owners, owner);
                Mistake = (last / columns, last % columns);
                return;
            }
        }
    }
}
