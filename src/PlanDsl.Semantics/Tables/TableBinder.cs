using System.Collections.Immutable;
using PlanDsl.Semantics.Binding;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Tables;

/// <summary>Binds tables that are printed as they are written.</summary>
internal sealed class TableBinder(BindingContext context, FactTable facts)
{
    /// <summary>The table; null if it cannot be read.</summary>
    internal TableSymbol? Bind(EntrySyntax entry)
    {
        // Of prose that is never closed nobody knows what belongs to it; a table without prose was reported.
        if (entry.Prose is not { CloseFence: not null } prose)
        {
            return null;
        }

        if (prose.Content is not { } content)
        {
            Report(prose.OpenFence.Location, "没有一行", "there is no row");
            return null;
        }

        var source = new ProseSource(content.Source, content.Span);
        var text = TableText.Read(source.Text);
        if (text.Mistake is { } mistake)
        {
            Report(source.Locate(mistake.Start, mistake.End), mistake.Zh, mistake.En);
            return null;
        }

        if (text.Rows.IsEmpty)
        {
            Report(prose.OpenFence.Location, "没有一行", "there is no row");
            return null;
        }

        return IsEven(text, source, prose) && BindMerges(text, source) is { } merged
            ? BindTable(entry, text, source, merged)
            : null;
    }

    private TableSymbol BindTable(EntrySyntax entry, TableText text, ProseSource source, MergedCells merged)
    {
        var columns = text.Columns.IsEmpty
            ? [.. text.Rows[0].Select(static _ => ColumnAlignment.Left)]
            : text.Columns;
        var cells = new CellReader(source, facts.Cite);
        var rows = text.Rows.Select((row, r) => row
            .Select((cell, c) => merged.Begins(r, c, out var columnSpan, out var rowSpan)
                ? new TableCellSymbol(cells.Read(cell), c, columnSpan, rowSpan)
                : null)
            .OfType<TableCellSymbol>()
            .ToImmutableArray());
        var table = new TableSymbol
        {
            Id = entry.Identifier?.Id(),
            Columns = columns,
            Widths = [],
            HeaderRows = text.HeaderRows,
            Rows = [.. rows],
            Totals = [],
            Location = entry.HeadLocation(),
        };
        return entry.ValueText() is { } value ? WithAttributes(table, AttributedValue.Parse(value)) : table;
    }

    private TableSymbol WithAttributes(TableSymbol table, AttributedValue value)
    {
        var attributes = new AttributeReader(context, Keyword.StaticTable, value.Attributes);
        var title = value.Main.Unquote();
        var totals = new ColumnTotalBinder(context, table);
        return table with
        {
            Title = title.Length > 0 ? title : null,
            Widths = ColumnWidths.Bind(context, attributes, table.Columns.Length),
            Totals =
            [
                .. attributes.Values(AttributeTable.TotalOf).SelectMany(v => context.List(v)).Select(totals.Bind)
                    .OfType<ColumnTotalSymbol>(),
            ],
        };
    }

    /// <summary>Every row has as many cells as the first.</summary>
    private bool IsEven(TableText text, ProseSource source, ProseSyntax prose)
    {
        var columns = text.Rows[0].Length;
        if (!text.Columns.IsEmpty && text.Columns.Length != columns)
        {
            context.Report(
                TableDiagnostics.RaggedRow, prose.OpenFence.Location, Number(text.Columns.Length), Number(columns));
            return false;
        }

        foreach (var row in text.Rows.Where(r => r.Length != columns))
        {
            context.Report(
                TableDiagnostics.RaggedRow, source.Locate(row[0].Start - 1, row[^1].End), Number(row.Length),
                Number(columns));
            return false;
        }

        return true;
    }

    private MergedCells? BindMerges(TableText text, ProseSource source)
    {
        var merged = MergedCells.Resolve(source.Text, text.Rows, text.HeaderRows);
        if (merged.Mistake is not { } place)
        {
            return merged;
        }

        var cell = text.Rows[place.Row][place.Column];
        var mark = source.Text.Substring(cell.Start, cell.Length);
        context.Report(TableDiagnostics.MergeNotPossible, source.Locate(cell.Start, cell.End), mark);
        return null;
    }

    private void Report(Location location, string zh, string en) =>
        context.Report(TableDiagnostics.TableNotUnderstood, location, context.Say(zh, en));

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
