namespace PlanDsl.Emit.Tables;

/// <summary>
/// Finds the column of each cell: the model leaves out positions that a cell from above covers.
/// </summary>
public static class TablePlacement
{
    /// <summary>The cells of each row, left to right, those from above among them.</summary>
    /// <exception cref="InvalidOperationException">A row has more or fewer cells than the table has
    /// columns.</exception>
    public static List<List<PlacedCell>> Place(TableModel table)
    {
        var columns = table.ColumnWidths.Length;
        var open = new TableCell?[columns];
        var firstRow = new int[columns];
        var rowsLeft = new int[columns];
        var rows = new List<List<PlacedCell>>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            var placed = new List<PlacedCell>(columns);
            var next = 0;
            for (var column = 0; column < columns;)
            {
                var continues = rowsLeft[column] > 0;
                if (!continues)
                {
                    if (next == row.Cells.Length)
                    {
                        throw new InvalidOperationException($"Row {rows.Count} ends before column {column}");
                    }

                    open[column] = row.Cells[next++];
                    firstRow[column] = rows.Count;
                    rowsLeft[column] = open[column]!.RowSpan;
                }

                var cell = open[column]!;
                placed.Add(new PlacedCell(column, cell, firstRow[column], continues));
                rowsLeft[column]--;
                column += cell.ColumnSpan;
            }

            if (next < row.Cells.Length)
            {
                throw new InvalidOperationException($"Row {rows.Count} has more cells than the table has columns");
            }

            rows.Add(placed);
        }

        return rows;
    }
}
