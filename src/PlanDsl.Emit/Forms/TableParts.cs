using System.Collections.Immutable;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;
using PlanDsl.Semantics.Tables;

namespace PlanDsl.Emit.Forms;

/// <summary>The cells that forms on paper and in workbooks share.</summary>
internal static class TableParts
{
    /// <summary>
    /// The item caption over the label columns, then the figure's, then the remark's if there is one. Numbers have a
    /// caption of their own where no column of groups stands before them.
    /// </summary>
    internal static TableRow Header(FormSymbol form, RowColumns columns)
    {
        var hasNumber = columns.NumberIsFirst;
        var captions = form.Columns.Select(
            (c, i) => Text(CellRole.Header, c.Caption, i == 0 ? columns.Labels - (hasNumber ? 1 : 0) : 1));
        return new TableRow([.. hasNumber ? [Text(CellRole.Header, "序号")] : Array.Empty<TableCell>(), .. captions]);
    }

    internal static TableCell Text(CellRole role, string text, int columns = 1, int rows = 1) =>
        new(role, text.Length == 0 ? [] : [new CellText(text)], columns, rows);

    internal static TableCell Figure(FieldSymbol field) => new(CellRole.Figure, [new CellInput(field.Id)]);

    /// <summary>
    /// The rows of a group: its title over all of them in the left column, or labels over both columns if there is
    /// no left column to fill.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <param name="group">The group.</param>
    /// <param name="columns">What stands left of the figures.</param>
    /// <param name="sharesCells">Whether fields of one cell are drawn as such; else each has a row.</param>
    internal static IEnumerable<TableRow> GroupRows(
        FormSymbol form, FieldGroupSymbol group, RowColumns columns, bool sharesCells)
    {
        var rows = FieldRow.Of(group);
        var numbers = RowNumbers.Of(form);
        var height = rows.Sum(r => HeightOf(r, sharesCells));
        var hasTitle = group.Title is not null && columns.HasLeft;
        foreach (var row in rows)
        {
            var isFirst = row == rows[0];
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            var number = columns.HasNumbers ? numbers[row.Host.Id] : (int?)null;
            var title = hasTitle && isFirst ? Text(CellRole.Group, group.Title!, 1, height) : null;
            var labels = columns.AddLeft(cells, number, title, hasTitle, HeightOf(row, sharesCells));
            var label = sharesCells ? row.Label : row.Host.Printed;
            cells.Add(Text(CellRole.Label, PartIndent.Of(group, row.Host) + label, labels));
            cells.Add(sharesCells && !row.Mates.IsEmpty ? row.SharedCell() : Figure(row.Host));
            AddRemark(cells, form, group, row, isFirst, sharesCells ? 1 : 1 + row.Mates.Length, height);
            yield return new TableRow(cells.ToImmutable());
            foreach (var mate in sharesCells ? [] : row.Mates)
            {
                var text = mate.PartOf is null ? mate.Printed : PartIndent.Of(group, mate) + mate.Printed;
                yield return new TableRow([Text(CellRole.Label, text, labels), Figure(mate)]);
            }
        }
    }

    private static int HeightOf(FieldRow row, bool sharesCells) => sharesCells ? 1 : 1 + row.Mates.Length;

    /// <summary>The remark of a row, or of the whole group in its first row.</summary>
    private static void AddRemark(
        ImmutableArray<TableCell>.Builder cells,
        FormSymbol form,
        FieldGroupSymbol group,
        FieldRow row,
        bool isFirst,
        int rowHeight,
        int groupHeight)
    {
        var perGroup = form.Remarks == RemarkGranularity.Group && group.Id is not null;
        if (form.Remarks == RemarkGranularity.None || (perGroup && !isFirst))
        {
            return;
        }

        var id = FormInputs.RemarkId(perGroup ? group.Id! : row.Host.Id);
        cells.Add(new TableCell(CellRole.Remark, [new CellInput(id)], 1, perGroup ? groupHeight : rowHeight));
    }
}
