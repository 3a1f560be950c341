using System.Collections.Immutable;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>The cells that forms on paper and in workbooks share.</summary>
internal static class TableParts
{
    /// <summary>
    /// The item caption over the label columns, then the figure's, then the remark's if there is one.
    /// </summary>
    internal static TableRow Header(FormSymbol form, int labelColumns) => new(
    [
        .. form.Columns.Select((c, i) => Text(CellRole.Header, c.Caption, i == 0 ? labelColumns : 1)),
    ]);

    internal static TableCell Text(CellRole role, string text, int columns = 1, int rows = 1) =>
        new(role, text.Length == 0 ? [] : [new CellText(text)], columns, rows);

    internal static TableCell Figure(FieldSymbol field) => new(CellRole.Figure, [new CellInput(field.Id)]);

    /// <summary>
    /// The rows of a group: its title over all of them in the left column, or labels over both columns if there is
    /// no left column to fill.
    /// </summary>
    internal static IEnumerable<TableRow> GroupRows(FormSymbol form, FieldGroupSymbol group, int labelColumns)
    {
        for (var i = 0; i < group.Fields.Length; i++)
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            var hasTitle = group.Title is not null && labelColumns > 1;
            if (hasTitle && i == 0)
            {
                cells.Add(Text(CellRole.Group, group.Title!, 1, group.Fields.Length));
            }

            cells.Add(Text(CellRole.Label, group.Fields[i].Printed, hasTitle ? 1 : labelColumns));
            cells.Add(Figure(group.Fields[i]));
            AddRemark(cells, form, group, i);
            yield return new TableRow(cells.ToImmutable());
        }
    }

    /// <summary>The remark of a row, or of the whole group in its first row.</summary>
    internal static void AddRemark(
        ImmutableArray<TableCell>.Builder cells, FormSymbol form, FieldGroupSymbol group, int row)
    {
        var perGroup = form.Remarks == RemarkGranularity.Group && group.Id is not null;
        if (form.Remarks == RemarkGranularity.None || (perGroup && row > 0))
        {
            return;
        }

        var id = FormInputs.RemarkId(perGroup ? group.Id! : group.Fields[row].Id);
        cells.Add(new TableCell(CellRole.Remark, [new CellInput(id)], 1, perGroup ? group.Fields.Length : 1));
    }
}
