using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Emit.Tables;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>Lays a form out on a sheet: title, line of blanks, table, notes.</summary>
internal sealed class FormSheet
{
    /// <summary>The least height of a table row in points: room for handwriting on the printed sheet.</summary>
    private const double LeastHeight = 24;

    private const double MillimetresInPoint = 25.4 / 72;

    private readonly FormModel form;
    private readonly TableModel table;
    private readonly SheetContent sheet;

    private FormSheet(FormModel form, TableModel table)
    {
        this.form = form;
        this.table = table;
        sheet = new SheetContent(SheetName.Of(form.Id), [.. form.Sheet.ColumnWidths]);
    }

    /// <summary>The sheet of a form.</summary>
    /// <exception cref="InvalidOperationException">
    /// A cell holds more than one blank or a blank and text, or the blanks are not those of the form's fields.
    /// </exception>
    public static SheetContent Build(FormModel form)
    {
        var whole = Build(form, form.Sheet);
        var starts = SheetPages.Starts(form.Sheet, whole, whole.Print);
        if (starts.Count == 0)
        {
            return whole;
        }

        // The parts one below the other, without the captions that each begins with: those are print titles.
        var parts = TableSplit.At(form.Sheet, starts);
        var rows = parts.SelectMany((part, i) => part.Rows.Skip(i == 0 ? 0 : part.HeaderRows));
        var sheet = Build(form, form.Sheet with { Rows = [.. rows] });
        sheet.PageStarts.AddRange(starts.Select(row => sheet.HeaderRows.First + row));
        return sheet;
    }

    private static SheetContent Build(FormModel form, TableModel table)
    {
        var builder = new FormSheet(form, table);
        builder.AddLine(CellLook.Title, form.TitleInLines);
        foreach (var line in builder.LegalLines())
        {
            builder.AddLine(CellLook.HeadLabel, line);
        }

        var blanks = new HeadLine(builder.sheet);
        blanks.Add(form.Head);
        if (form.UnitLine.Length > 0)
        {
            builder.AddLine(CellLook.Unit, form.UnitLine);
        }

        builder.AddTable();
        if (!form.Tail.IsEmpty)
        {
            builder.sheet.AddRow(HeadLine.Gap);
            blanks.Add(form.Tail);
        }

        foreach (var note in form.Notes)
        {
            builder.AddLine(CellLook.Note, note);
        }

        builder.CheckFields();
        SumFormula.AddAll(builder.sheet);
        return builder.sheet;
    }

    /// <summary>
    /// The lines of the legal head at the right edge. Each begins with as many spaces, so that they stand below each
    /// other: the columns are where the table wants them.
    /// </summary>
    private IEnumerable<string> LegalLines()
    {
        var character = FormStyles.SizeOf(CellLook.HeadLabel) * MillimetresInPoint;
        var room = sheet.WidthOf(1, sheet.Widths.Length) / character;
        var widest = form.LegalHead.Select(static line => TextWidth.Of(line)).DefaultIfEmpty().Max();
        var before = new string('　', Math.Max(0, (int)(room - widest - 1)));
        return form.LegalHead.Select(line => before + line.Text);
    }

    private void AddLine(CellLook look, string text)
    {
        var columns = sheet.Widths.Length;
        sheet.AddRow(RowHeight.Of(text, sheet.WidthOf(1, columns), FormStyles.SizeOf(look)));
        sheet.AddCell(1, columns, (int)look, text);
    }

    private void AddTable()
    {
        var first = sheet.Rows.Count + 1;
        sheet.HeaderRows = (first, first + table.HeaderRows - 1);
        var rows = TablePlacement.Place(table);
        foreach (var placed in rows)
        {
            var row = sheet.AddRow(LeastHeight);
            foreach (var cell in placed)
            {
                AddCell(row, cell);
            }
        }

        StretchRows(rows, first);
    }

    private void AddCell(int row, PlacedCell placed)
    {
        var (cell, column) = (placed.Cell, placed.Column + 1);
        var field = FieldOf(cell);
        var style = field is null ? (int)LookOf(cell.Role) : FormStyles.StyleOf(field);
        var text = TextOf(cell);
        for (var i = 0; i < cell.ColumnSpan; i++)
        {
            var isFirst = i == 0 && !placed.Continues;
            sheet.Rows[^1].Add(new SheetCell(
                new CellPlace(row, column + i), style, isFirst && text.Length > 0 ? text : null));
        }

        if (placed.Continues)
        {
            return;
        }

        var place = new CellPlace(row, column);
        if (cell is { ColumnSpan: 1, RowSpan: 1 } && style == (int)CellLook.TextInput)
        {
            sheet.Growing.Add(row);
        }

        if (cell.ColumnSpan > 1 || cell.RowSpan > 1)
        {
            sheet.Merges.Add((place, new CellPlace(row + cell.RowSpan - 1, column + cell.ColumnSpan - 1)));
        }

        // The rows of a list below the first are cells of the same field.
        if (field is not null && cell.Content.OfType<CellInput>().Single().Row <= 1)
        {
            sheet.Inputs.Add(new SheetInput(field, place));
        }
    }

    private FormField? FieldOf(TableCell cell)
    {
        var blanks = cell.Content.OfType<CellInput>().ToList();
        if (blanks.Count == 0)
        {
            return null;
        }

        if (blanks.Count > 1 || TextOf(cell).Trim().Length > 0)
        {
            throw new InvalidOperationException($"A cell of {form.Id} holds more than {blanks[0].Field.Id}");
        }

        return blanks[0].Field;
    }

    private static string TextOf(TableCell cell) => string.Concat(cell.Content.Select(inline => inline switch
    {
        CellText text => text.Text,
        CellBreak => "\n",
        _ => "",
    }));

    private static CellLook LookOf(CellRole role) => role switch
    {
        CellRole.Header => CellLook.Header,
        CellRole.Group or CellRole.Caption or CellRole.Figure or CellRole.Centred => CellLook.Centred,
        CellRole.Right => CellLook.Right,
        _ => CellLook.Left,
    };

    /// <summary>Makes rows high enough for their texts: first those of one row, then those over several.</summary>
    private void StretchRows(List<List<PlacedCell>> rows, int firstRow)
    {
        var cells = rows
            .SelectMany((row, index) => row
                .Where(placed => !placed.Continues)
                .Select(placed => (Row: firstRow - 1 + index, placed.Column, placed.Cell)))
            .OrderBy(item => item.Cell.RowSpan);
        foreach (var (row, column, cell) in cells)
        {
            var width = sheet.WidthOf(column + 1, cell.ColumnSpan);
            var missing = HeightOf(cell, width)
                - sheet.Heights.GetRange(row, cell.RowSpan).Sum();
            for (var i = row; missing > 0 && i < row + cell.RowSpan; i++)
            {
                sheet.Heights[i] += Math.Ceiling(missing / cell.RowSpan);
            }
        }
    }

    /// <summary>Texts are broken over lines, filled-in ones too; figures and days stand on one.</summary>
    private static double HeightOf(TableCell cell, double width) => cell.Content is [CellInput input]
        ? RowHeight.Of(
            FormStyles.StyleOf(input.Field) == (int)CellLook.TextInput ? input.Field.Room : default,
            width, FormStyles.SizeOf(CellLook.TextInput))
        : RowHeight.Of(TextOf(cell), width, FormStyles.SizeOf(LookOf(cell.Role)));

    private void CheckFields()
    {
        var drawn = sheet.Inputs.Select(static place => place.Field.Id).ToHashSet(StringComparer.Ordinal);
        var wrong = form.Fields.FirstOrDefault(field => !drawn.Remove(field.Id))?.Id ?? drawn.FirstOrDefault();
        if (wrong is not null || form.Fields.Length != sheet.Inputs.Count)
        {
            throw new InvalidOperationException(
                $"The sheet of {form.Id} must hold each field once; look at {wrong ?? "those drawn twice"}");
        }
    }
}
