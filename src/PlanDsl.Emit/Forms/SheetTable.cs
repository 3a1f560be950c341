using System.Collections.Immutable;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// A form's table in a workbook: a cell holds at most one blank, so a sentence becomes one row for each.
/// </summary>
internal static class SheetTable
{
    internal static TableModel Build(FieldRowsSymbol form, FormFields fields)
    {
        var columns = RowColumns.Of(form.Numbering, form.Groups.Any(static g => g.Title is not null));
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(TableParts.Header(form, columns));
        var sentence = (form.Sentence?.Blanks ?? []).Select(b => SentenceRow(form, b, fields, columns.Labels));

        // The sentence's rows stand above the classification that breaks them down, or last where there is none.
        rows.AddRange(form.Groups.TakeWhile(static g => g.Kind != FieldGroupKind.Classification)
            .SelectMany(g => TableParts.GroupRows(form, g, fields, columns, sharesCells: false)));
        rows.AddRange(sentence);
        rows.AddRange(form.Groups.SkipWhile(static g => g.Kind != FieldGroupKind.Classification)
            .SelectMany(g => TableParts.GroupRows(form, g, fields, columns, sharesCells: false)));
        return FilledColumns.Table(1, rows.ToImmutable(), form.Widths, isPaper: false);
    }

    private static TableRow SentenceRow(
        FieldRowsSymbol form, FieldSymbol blank, FormFields fields, int labelColumns)
    {
        TableCell[] code = form.HasCodes ? [TableParts.Code(blank)] : [];
        ImmutableArray<TableCell> cells =
            [
                TableParts.Text(CellRole.Label, TableParts.Printed(blank), labelColumns),
                .. code,
                TableParts.Figure(fields[blank]),
            ];
        return new TableRow(
            form.Remarks == RemarkGranularity.None
                ? cells
                : cells.Add(TableParts.Text(CellRole.Text, TracedText.Empty)));
    }
}
