using System.Collections.Immutable;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// A form's table in a workbook: a cell holds at most one blank, so a sentence becomes one row for each.
/// </summary>
internal static class SheetTable
{
    internal static TableModel Build(FormSymbol form)
    {
        var labelColumns = form.Groups.Any(static g => g.Title is not null) ? 2 : 1;
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(TableParts.Header(form, labelColumns));
        var sentence = (form.Sentence?.Blanks ?? []).Select(b => SentenceRow(form, b, labelColumns));

        // The sentence's rows stand above the classification that breaks them down, or last where there is none.
        rows.AddRange(form.Groups.TakeWhile(static g => g.Kind != FieldGroupKind.Classification)
            .SelectMany(g => TableParts.GroupRows(form, g, labelColumns)));
        rows.AddRange(sentence);
        rows.AddRange(form.Groups.SkipWhile(static g => g.Kind != FieldGroupKind.Classification)
            .SelectMany(g => TableParts.GroupRows(form, g, labelColumns)));
        ImmutableArray<double> right = form.Remarks == RemarkGranularity.None ? [26] : [22, 30];
        return new TableModel(labelColumns > 1 ? [28, 80, .. right] : [108, .. right], 1, rows.ToImmutable());
    }

    private static TableRow SentenceRow(FormSymbol form, FieldSymbol blank, int labelColumns)
    {
        ImmutableArray<TableCell> cells =
            [TableParts.Text(CellRole.Label, blank.Printed, labelColumns), TableParts.Figure(blank)];
        return new TableRow(
            form.Remarks == RemarkGranularity.None ? cells : cells.Add(TableParts.Text(CellRole.Text, string.Empty)));
    }
}
