using System.Collections.Immutable;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// A table with a figure for each row and column; captions that neighbours share stand above or beside them.
/// </summary>
internal static class MatrixTable
{
    /// <param name="matrix">The matrix.</param>
    /// <param name="fields">The form's fields.</param>
    /// <param name="isPaper">Whether it is printed as it is; a sheet is printed smaller where it is wide.</param>
    internal static TableModel Build(MatrixSymbol matrix, FormFields fields, bool isPaper)
    {
        var hasGroups = matrix.Rows.Any(static r => r.Group is not null);
        var columns = RowColumns.Of(matrix.Numbering, hasGroups);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.AddRange(Header(matrix, columns));
        var headerRows = rows.Count;
        var numbers = fields.Numbers;
        for (var i = 0; i < matrix.Rows.Length; i++)
        {
            var line = matrix.Rows[i];
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            var run = Run(matrix.Rows, i);
            var title = line.Group is not null && run > 0
                ? Group(CellRole.Group, line, line.Group, 1, run)
                : null;
            var number = numbers.TryGetValue(line.Id, out var n) ? n : (int?)null;
            var labels = columns.AddLeft(cells, number, title, line.Group is not null, 1);
            cells.Add(TableParts.Text(CellRole.Label, Printed(line), labels));
            if (matrix.HasCodes)
            {
                var code = line.Code is { } written ? Attribute(line, written) : TracedText.Empty;
                cells.Add(TableParts.Text(CellRole.Centred, code));
            }

            cells.AddRange(matrix.Cells[i].Select(
                c => c is null
                    ? TableParts.Text(CellRole.Centred, TracedText.Wording("—"))
                    : TableParts.Figure(fields[c])));
            rows.Add(new TableRow(cells.ToImmutable()));
        }

        var figures = columns.Labels + (matrix.HasCodes ? 1 : 0);
        return FilledColumns.Table(headerRows, rows.ToImmutable(), matrix.Widths, figures, isPaper);
    }

    /// <summary>One row of captions, or two where columns share one.</summary>
    private static IEnumerable<TableRow> Header(MatrixSymbol matrix, RowColumns columns)
    {
        var isDouble = matrix.Columns.Any(static c => c.Group is not null);
        var top = ImmutableArray.CreateBuilder<TableCell>();
        var height = isDouble ? 2 : 1;
        if (columns.NumberIsFirst)
        {
            top.Add(TableParts.Numbers(height));
        }

        var labels = columns.Labels - (columns.NumberIsFirst ? 1 : 0);
        var caption = TracedText.Written(matrix.Caption, matrix.CaptionLocation);
        top.Add(TableParts.Text(CellRole.Header, caption, labels, height));
        if (matrix.HasCodes)
        {
            top.Add(TableParts.Codes(height));
        }

        for (var i = 0; i < matrix.Columns.Length; i++)
        {
            var column = matrix.Columns[i];
            if (column.Group is null)
            {
                top.Add(TableParts.Text(CellRole.Header, Printed(column), 1, height));
            }
            else if (Run(matrix.Columns, i) is var run and > 0)
            {
                top.Add(Group(CellRole.Header, column, column.Group, run));
            }
        }

        yield return new TableRow(top.ToImmutable());
        if (isDouble)
        {
            yield return new TableRow(
            [
                .. matrix.Columns.Where(static c => c.Group is not null)
                    .Select(static c => TableParts.Text(CellRole.Header, Printed(c))),
            ]);
        }
    }

    /// <summary>The caption that a line shares with its neighbours.</summary>
    private static TableCell Group(CellRole role, MatrixLineSymbol line, string caption, int columns, int rows = 1) =>
        TableParts.Text(role, Attribute(line, caption), columns, rows);

    /// <summary>What a line is called: <see cref="MatrixLineSymbol.Printed"/>.</summary>
    private static TracedText Printed(MatrixLineSymbol line)
    {
        var label = TracedText.Written(line.Label, line.LabelLocation);
        return line.Unit is { } unit ? TracedText.Around($"{label}（{Attribute(line, unit.Name)}）") : label;
    }

    private static TracedText Attribute(MatrixLineSymbol line, string text) =>
        TracedText.Written(text, TableParts.Behind(line.LabelLocation, line.Location));

    /// <summary>How many neighbours share the caption that begins here; 0 where it does not begin.</summary>
    private static int Run(ImmutableArray<MatrixLineSymbol> lines, int at)
    {
        if (at > 0 && lines[at - 1].Group == lines[at].Group)
        {
            return 0;
        }

        var end = at;
        while (end < lines.Length && lines[end].Group == lines[at].Group)
        {
            end++;
        }

        return end - at;
    }
}
