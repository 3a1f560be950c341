using System.Collections.Immutable;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Emit.Typography;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>A table that is printed as it is written, with its title above it.</summary>
internal static class WrittenTable
{
    internal static IEnumerable<DocumentBlock> Blocks(TableSymbol table)
    {
        var block = new TableBlock(Build(table), new WrittenOrigin(table.Location))
        {
            Name = table.Title ?? string.Empty,
        };
        if (table.Title is not null)
        {
            var title = TracedText.Written(table.Title, table.Location);
            yield return ContentBlocks.Paragraph(ParagraphRole.Caption, title);
        }

        yield return block;
    }

    private static TableModel Build(TableSymbol table)
    {
        var rows = table.Rows.Select((row, index) => new TableRow([.. row.Select(c => Cell(table, c, index))]))
            .ToImmutableArray();
        var widths = table.Widths.IsEmpty
            ? ColumnFit.Of(Texts(table), table.Columns.Length)
            : ColumnFit.InProportion(table.Widths, TypeArea.Width);
        return new TableModel(widths, table.HeaderRows, rows);
    }

    private static IEnumerable<ColumnText> Texts(TableSymbol table) => table.Rows.SelectMany(static row => row)
        .Where(static c => c.ColumnSpan == 1)
        .Select(static c => new ColumnText(c.Column, string.Join('\n', c.Text.Paragraphs.Select(static p => p.Text))));

    private static TableCell Cell(TableSymbol table, TableCellSymbol cell, int row)
    {
        var content = ImmutableArray.CreateBuilder<CellInline>();
        foreach (var paragraph in cell.Text.Paragraphs)
        {
            if (content.Count > 0)
            {
                content.Add(new CellBreak());
            }

            content.Add(new CellText(Traces.Of(paragraph)));
        }

        var role = row < table.HeaderRows ? CellRole.Header : table.Columns[cell.Column] switch
        {
            ColumnAlignment.Centre => CellRole.Centred,
            ColumnAlignment.Right => CellRole.Right,
            _ => CellRole.Text,
        };
        return new TableCell(role, content.ToImmutable(), cell.ColumnSpan, cell.RowSpan);
    }
}
