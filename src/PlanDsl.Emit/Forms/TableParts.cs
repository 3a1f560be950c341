using System.Collections.Immutable;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Forms;

/// <summary>The cells that forms on paper and in workbooks share.</summary>
internal static class TableParts
{
    /// <summary>
    /// The item caption over the label columns, then the figure's, then the remark's if there is one. Numbers have a
    /// caption of their own where no column of groups stands before them.
    /// </summary>
    internal static TableRow Header(FieldRowsSymbol form, RowColumns columns)
    {
        var hasNumber = columns.NumberIsFirst;
        var captions = form.Columns.Select(
            (c, i) => Caption(c, i == 0 ? columns.Labels - (hasNumber ? 1 : 0) : 1));
        return new TableRow(
        [
            .. hasNumber ? [Numbers()] : Array.Empty<TableCell>(),
            .. WithCode(form.HasCodes, captions, Codes()),
        ]);
    }

    /// <summary>The caption of the column of codes.</summary>
    internal static TableCell Codes(int rows = 1) => Text(CellRole.Header, TracedText.Wording("代码"), 1, rows);

    /// <summary>The code of a field; empty if it has none of its own.</summary>
    internal static TableCell Code(FieldSymbol field) => Text(
        CellRole.Centred,
        field.IsFurtherUnit || field.Code is not { } code ? TracedText.Empty : Attribute(field, code));

    private static IEnumerable<TableCell> WithCode(bool hasCodes, IEnumerable<TableCell> captions, TableCell code)
    {
        var isFirst = hasCodes;
        foreach (var caption in captions)
        {
            yield return caption;
            if (isFirst)
            {
                yield return code;
            }

            isFirst = false;
        }
    }

    /// <summary>The caption of a column.</summary>
    internal static TableCell Caption(FormColumnSymbol column, int columns = 1) =>
        Text(CellRole.Header, TracedText.Written(column.Caption, column.Location), columns);

    /// <summary>The caption of the column of numbers.</summary>
    internal static TableCell Numbers(int rows = 1) => Text(CellRole.Header, TracedText.Wording("序号"), 1, rows);

    internal static TableCell Text(CellRole role, TracedText text, int columns = 1, int rows = 1) =>
        new(role, text.Length == 0 ? [] : [new CellText(text)], columns, rows);

    /// <summary>The title of a group; empty if it has none.</summary>
    internal static TableCell Title(CellRole role, FieldGroupSymbol group, int columns = 1, int rows = 1) =>
        Text(role, TracedText.Written(group.Title ?? string.Empty, group.TitleLocation), columns, rows);

    /// <summary>What a field is called, as the form prints it: <see cref="FieldSymbol.Printed"/>.</summary>
    internal static TracedText Printed(FieldSymbol field) =>
        field.PrintedAs is { } printed ? Attribute(field, printed)
        : field is { Unit: { } unit, UnitIsPrinted: true }
            ? TracedText.Around($"{Label(field)}（{Attribute(field, unit.Name)}）")
            : Label(field);

    /// <summary>Its label without the unit.</summary>
    internal static TracedText Label(FieldSymbol field) => TracedText.Written(field.Label, field.LabelLocation);

    /// <summary>What one of its attributes says, which stands behind the label.</summary>
    internal static TracedText Attribute(FieldSymbol field, string text) =>
        TracedText.Written(text, Behind(field.LabelLocation, field.Location));

    /// <summary>The rest of a declaration behind its label; all of it, where the label stands elsewhere.</summary>
    internal static Location Behind(Location label, Location declaration) =>
        declaration.Span.Contains(label.Span)
            ? declaration with { Span = TextSpan.FromBounds(label.Span.End, declaration.Span.End) }
            : declaration;

    internal static TableCell Figure(FormField field) => new(CellRole.Figure, [new CellInput(field)]);

    /// <summary>
    /// The rows of a group: its title over all of them in the left column, or labels over both columns if there is
    /// no left column to fill.
    /// </summary>
    /// <param name="form">The rows of the form.</param>
    /// <param name="group">The group.</param>
    /// <param name="fields">The form's fields.</param>
    /// <param name="columns">What stands left of the figures.</param>
    /// <param name="sharesCells">Whether fields of one cell are drawn as such; else each has a row.</param>
    internal static IEnumerable<TableRow> GroupRows(
        FieldRowsSymbol form, FieldGroupSymbol group, FormFields fields, RowColumns columns, bool sharesCells)
    {
        var rows = FieldRow.Of(group);
        var numbers = fields.Numbers;
        var indent = new PartIndent(group);
        var height = rows.Sum(r => HeightOf(r, sharesCells));
        var hasTitle = group.Title is not null && columns.HasLeft;
        foreach (var row in rows)
        {
            var isFirst = row == rows[0];
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            var number = columns.HasNumbers ? numbers[row.Host.Id] : (int?)null;
            var title = hasTitle && isFirst ? Title(CellRole.Group, group, 1, height) : null;
            var labels = columns.AddLeft(cells, number, title, hasTitle, HeightOf(row, sharesCells));
            var label = sharesCells ? row.Label : Printed(row.Host);
            cells.Add(Text(CellRole.Label, TracedText.Wording(indent.Of(row.Host)) + label, labels));
            if (form.HasCodes)
            {
                cells.Add(Code(row.Host));
            }

            cells.Add(sharesCells && !row.Mates.IsEmpty ? row.SharedCell(fields) : Figure(fields[row.Host]));
            AddRemark(cells, form, group, fields, row, isFirst, sharesCells ? 1 : 1 + row.Mates.Length, height);
            yield return new TableRow(cells.ToImmutable());
            foreach (var mate in sharesCells ? [] : row.Mates)
            {
                var text = Printed(mate);
                text = mate.IsFurtherUnit ? text : TracedText.Wording(indent.Of(mate)) + text;
                TableCell[] code = form.HasCodes ? [Code(mate)] : [];
                yield return new TableRow([Text(CellRole.Label, text, labels), .. code, Figure(fields[mate])]);
            }
        }
    }

    private static int HeightOf(FieldRow row, bool sharesCells) => sharesCells ? 1 : 1 + row.Mates.Length;

    /// <summary>The remark of a row, or of the whole group in its first row.</summary>
    private static void AddRemark(
        ImmutableArray<TableCell>.Builder cells,
        FieldRowsSymbol form,
        FieldGroupSymbol group,
        FormFields fields,
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

        var remark = fields.RemarkOn(perGroup ? group.Id! : row.Host.Id);
        cells.Add(new TableCell(CellRole.Remark, [new CellInput(remark)], 1, perGroup ? groupHeight : rowHeight));
    }
}
