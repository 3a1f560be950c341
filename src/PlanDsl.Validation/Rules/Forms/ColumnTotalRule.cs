using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// The figures of a column add up to what the table says; a cell that is no figure does not count.
/// </summary>
/// <remarks>{0}: what is declared; {1}: where; {2}: the actual sum.</remarks>
internal sealed class ColumnTotalRule() : PlanRule(new(
    "PLN3086",
    Severity.Warning,
    new("表格合计不等", "Column does not add up"),
    new("合计“{0}”与表格不符：{1}实际合计 {2}。", "The total \"{0}\" is not that of the table: {1}it adds up to {2}."),
    new("核对这一列的数和声明的合计。", "Check the figures of the column and the declared total.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        Contents.Of<TableSymbol>(plan).SelectMany(t =>
            t.Totals.Where(static s => s.Figures is null).SelectMany(total => Check(t, total)));

    private IEnumerable<Diagnostic> Check(TableSymbol table, ColumnTotalSymbol total)
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
            : sums.Where(s => s.Value != total.Sum).Select(s => Report(
                total, new MessageArgument($"“{s.Key.Plain}”", $"in \"{s.Key.Plain}\" "), s.Value));
    }

    private static decimal Figure(TableCellSymbol cell) => decimal.TryParse(
        Characters.Fold(cell.Plain), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure)
            ? figure
            : 0;

    private Diagnostic Report(ColumnTotalSymbol total, MessageArgument where, decimal sum) => Report(
        total.Location, total.Text, where, sum.ToString(CultureInfo.InvariantCulture));
}
