using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>A list that is filled in: captions, rows that show how, blank rows.</summary>
internal static class RegisterTable
{
    /// <param name="register">The list.</param>
    /// <param name="fields">The form's fields.</param>
    /// <param name="isPaper">Whether it is printed as it is; a sheet is printed smaller where it is wide.</param>
    internal static TableModel Build(RegisterSymbol register, FormFields fields, bool isPaper)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var captions = register.Columns.Select(static f =>
            TableParts.Text(CellRole.Header, TableParts.Printed(f)));
        rows.Add(Row(register, TableParts.Numbers(), captions));
        foreach (var sample in register.Samples)
        {
            var texts = sample.Select((text, i) => TableParts.Text(
                register.Columns[i].Kind == FieldKind.Figure ? CellRole.Centred : CellRole.Text,
                TracedText.Written(text)));
            rows.Add(Row(register, TableParts.Text(CellRole.Centred, TracedText.Empty), texts));
        }

        for (var i = 1; i <= register.Rows; i++)
        {
            var row = i;
            rows.Add(Row(
                register, TableParts.Text(CellRole.Centred, TracedText.Generated(
                    row.ToString(CultureInfo.InvariantCulture), GeneratedReason.Number)),
                register.Columns.Select(f => Blank(f, fields[f], row))));
        }

        return FilledColumns.Table(1, rows.ToImmutable(), register.Widths, isPaper: isPaper);
    }

    private static TableRow Row(
        RegisterSymbol register, TableCell number, IEnumerable<TableCell> cells) =>
        new([.. register.IsNumbered ? [number] : Array.Empty<TableCell>(), .. cells]);

    private static TableCell Blank(FieldSymbol symbol, FormField field, int row) => new(
        symbol.Kind is FieldKind.Text or FieldKind.Choice ? CellRole.Remark : CellRole.Figure,
        [new CellInput(field) { Row = row }]);
}
