using System.Globalization;

namespace PlanDsl.Semantics.Tables;

/// <summary>A written table as the model prints it: one line a row, merged cells with their size.</summary>
internal static class TablePrinting
{
    internal static void Print(TableSymbol table, Action<string> line)
    {
        var widths = table.Widths.IsEmpty ? string.Empty : $" 列宽 {string.Join(':', table.Widths)}";
        line($"表格 {table.Id}：{table.Title} 表头 {Number(table.HeaderRows)} 行 {string.Join(' ', table.Columns)}{widths}");
        foreach (var total in table.Totals)
        {
            var per = total.Per is { } column ? $" 每第 {Number(column + 1)} 列" : string.Empty;
            var sum = total.Figures is { } figures
                ? $"第 {Number(figures + 1)} 列"
                : total.Sum.ToString(CultureInfo.InvariantCulture);
            line($"  合计 第 {Number(total.Column + 1)} 列 = {sum}{per}");
        }

        foreach (var row in table.Rows)
        {
            line("  " + string.Join(' ', row.Select(Cell)));
        }
    }

    private static string Cell(TableCellSymbol cell)
    {
        var size = cell.ColumnSpan > 1 || cell.RowSpan > 1
            ? $"{Number(cell.ColumnSpan)}×{Number(cell.RowSpan)} "
            : string.Empty;
        return $"[{size}{string.Join('⏎', cell.Text.Paragraphs.Select(static p => p.Text))}]";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
