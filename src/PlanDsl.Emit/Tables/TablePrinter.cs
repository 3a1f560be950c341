using System.Globalization;
using System.Text;

namespace PlanDsl.Emit.Tables;

/// <summary>Prints a table as text for baselines.</summary>
public static class TablePrinter
{
    /// <summary>A line of widths, then one line a row: cells in brackets with role, spans and content.</summary>
    public static string Print(TableModel table, string indent)
    {
        var text = new StringBuilder(indent);
        text.Append("widths ")
            .AppendJoin(' ', table.ColumnWidths.Select(static w => w.ToString("0.#", CultureInfo.InvariantCulture)))
            .Append(CultureInfo.InvariantCulture, $" header {table.HeaderRows}\n");
        foreach (var row in table.Rows)
        {
            text.Append(indent).AppendJoin(' ', row.Cells.Select(Print)).Append('\n');
        }

        return text.ToString();
    }

    private static string Print(TableCell cell)
    {
        var spans = cell.ColumnSpan > 1 || cell.RowSpan > 1
            ? string.Create(CultureInfo.InvariantCulture, $" {cell.ColumnSpan}×{cell.RowSpan}")
            : string.Empty;
        return $"[{cell.Role}{spans}: {string.Concat(cell.Content.Select(Print))}]";
    }

    private static string Print(CellInline inline) => inline switch
    {
        CellText text => text.Text,
        CellInput { Row: > 0 } input => string.Create(
            CultureInfo.InvariantCulture, $"{{{input.Field.Id}#{input.Row}}}"),
        CellInput input => $"{{{input.Field.Id}}}",
        CellBreak => "⏎",
        _ => throw new InvalidOperationException($"{inline.GetType().Name} has no printed form"),
    };
}
