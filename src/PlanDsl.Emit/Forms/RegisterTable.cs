using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>A list that is filled in: captions, rows that show how, blank rows.</summary>
internal static class RegisterTable
{
    internal static TableModel Build(RegisterSymbol register, FormFields fields)
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

        return new TableModel(Widths(register), 1, rows.ToImmutable());
    }

    private static TableRow Row(
        RegisterSymbol register, TableCell number, IEnumerable<TableCell> cells) =>
        new([.. register.IsNumbered ? [number] : Array.Empty<TableCell>(), .. cells]);

    private static TableCell Blank(FieldSymbol symbol, FormField field, int row) => new(
        symbol.Kind is FieldKind.Text or FieldKind.Choice ? CellRole.Remark : CellRole.Figure,
        [new CellInput(field) { Row = row }]);

    private static ImmutableArray<double> Widths(RegisterSymbol register)
    {
        var first = register.IsNumbered ? 1 : 0;
        var texts = register.Columns.Select((f, i) => new ColumnText(i + first, Caption(f.Printed)))
            .Concat(register.Columns.Select((f, i) => new ColumnText(i + first, new string('　', Room(f.Kind)))))
            .Concat(register.Samples.SelectMany(s => s.Select((text, i) => new ColumnText(i + first, text.Text))));
        IEnumerable<ColumnText> number = register.IsNumbered ? [new ColumnText(0, "序号")] : [];
        return ColumnFit.Of(texts.Concat(number), register.Columns.Length + first, mayTurn: true);
    }

    /// <summary>A long caption stands on two lines.</summary>
    private static string Caption(string text) => text.Length > 6 ? text[..((text.Length + 1) / 2)] : text;

    /// <summary>What is filled in wants so many full-width characters.</summary>
    private static int Room(FieldKind kind) => kind switch
    {
        FieldKind.Text => 6,
        FieldKind.Date => 5,
        FieldKind.Choice => 4,
        FieldKind.YesNo => 2,
        _ => 3,
    };
}
