using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// PLN3086: the figures of a column add up to what the table says; a cell that is no figure does not count.
/// </summary>
internal sealed class ColumnTotalRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PlanReading.Tables(plan).SelectMany(static t =>
            t.Totals.Where(static s => s.Figures is null).SelectMany(total => Check(t, total)));

    private static IEnumerable<Diagnostic> Check(TableSymbol table, ColumnTotalSymbol total)
    {
        var sums = new Dictionary<TableCellSymbol, decimal>(ReferenceEqualityComparer.Instance);
        var whole = 0m;
        TableCellSymbol? owner = null;
        var rowsLeft = 0;
        foreach (var row in table.Rows.Skip(table.HeaderRows))
        {
            if (rowsLeft-- <= 0)
            {
                owner = row.FirstOrDefault(c => c.Column == total.Per && c is { ColumnSpan: 1, Plain.Length: > 0 });
                rowsLeft = (owner?.RowSpan ?? 1) - 1;
            }

            var figure = row.Where(c => c.Column == total.Column).Select(Figure).FirstOrDefault();
            whole += figure;
            if (owner is not null)
            {
                sums[owner] = sums.GetValueOrDefault(owner) + figure;
            }
        }

        return total.Per is null
            ? whole == total.Sum ? [] : [Report(total, string.Empty, whole)]
            : sums.Where(s => s.Value != total.Sum).Select(s => Report(total, $"“{s.Key.Plain}”", s.Value));
    }

    private static decimal Figure(TableCellSymbol cell) => decimal.TryParse(
        Characters.Fold(cell.Plain), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure)
            ? figure
            : 0;

    private static Diagnostic Report(ColumnTotalSymbol total, string where, decimal sum) => Diagnostic.Create(
        FormDiagnostics.ColumnTotalDiffers, total.Location, total.Text, where,
        sum.ToString(CultureInfo.InvariantCulture));
}
