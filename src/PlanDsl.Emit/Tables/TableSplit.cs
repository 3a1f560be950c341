using System.Collections.Immutable;
using PlanDsl.Emit.Origins;

namespace PlanDsl.Emit.Tables;

/// <summary>
/// Cuts a table where a page ends inside a merged cell, so that the next page says what the cell says.
/// </summary>
public static class TableSplit
{
    private static readonly TracedText Continued = TracedText.Generated("（续）", GeneratedReason.Wording);

    /// <summary>
    /// Whether a table has to be cut for its pages: a merged cell with text reaches into the first row of a page from
    /// above, or a sentence is to begin there.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="starts">The rows that begin a page after the first, from 0.</param>
    public static bool IsNeeded(TableModel table, IReadOnlyList<int> starts)
    {
        var placed = TablePlacement.Place(table);
        var sentences = Sentences(table);
        return starts.Any(row => sentences.ContainsKey(row)
            || placed[row].Exists(static cell => cell.Continues && IsText(cell.Cell)));
    }

    /// <summary>The rows that a sentence stands beside, which stay together: the first one, and how many.</summary>
    /// <param name="table">The table.</param>
    public static Dictionary<int, int> Sentences(TableModel table)
    {
        var sentences = new Dictionary<int, int>();
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var cell = table.Rows[row].Cells.FirstOrDefault(static c => c is { Role: CellRole.Sentence, RowSpan: > 1 });
            if (cell is not null)
            {
                sentences.Add(row, cell.RowSpan);
            }
        }

        return sentences;
    }

    /// <summary>The parts of a table, each with its head; a cell that goes on is marked （续）.</summary>
    /// <param name="table">The table.</param>
    /// <param name="starts">The rows that begin a part after the first, rising.</param>
    public static ImmutableArray<TableModel> At(TableModel table, IReadOnlyList<int> starts)
    {
        var placed = TablePlacement.Place(table);
        var parts = ImmutableArray.CreateBuilder<TableModel>();
        for (var i = 0; i <= starts.Count; i++)
        {
            var from = i == 0 ? 0 : starts[i - 1];
            var to = i == starts.Count ? table.Rows.Length : starts[i];
            var rows = Enumerable.Range(from, to - from).Select(row => Row(placed, row, from, to));
            parts.Add(table with
            {
                Rows = [.. table.Rows.Take(i == 0 ? 0 : table.HeaderRows), .. rows],
            });
        }

        return parts.ToImmutable();
    }

    private static TableRow Row(List<List<PlacedCell>> placed, int row, int from, int to)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        foreach (var cell in placed[row])
        {
            if (!cell.Continues)
            {
                cells.Add(cell.Cell with { RowSpan = Math.Min(cell.Cell.RowSpan, to - row) });
            }
            else if (row == from)
            {
                var left = cell.Cell.RowSpan - (row - cell.FirstRow);
                cells.Add(cell.Cell with
                {
                    RowSpan = Math.Min(left, to - row),
                    Content = IsText(cell.Cell) ? cell.Cell.Content.Add(new CellText(Continued)) : [],
                });
            }
        }

        return new TableRow(cells.ToImmutable());
    }

    private static bool IsText(TableCell cell) =>
        !cell.Content.IsEmpty && cell.Content.All(static inline => inline is CellText or CellBreak);
}
