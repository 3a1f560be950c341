using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// The points that the clauses of a cell give in brackets, （8分）, add up to the figure of its row. A cell that
/// gives none, or some in words (得5分), is not checked.
/// </summary>
/// <remarks>{0}: what is declared; {1}: the actual sum; {2}: the figure.</remarks>
internal sealed class CellPointsRule() : PlanRule(new(
    "PLN3059",
    Severity.Warning,
    new("评分标准的分值不等", "Points do not add up"),
    new(
        "“{0}”与表格不符：这一格括号里的分值合计 {1}，分值是 {2}。",
        "\"{0}\" does not hold: the points in brackets add up to {1}, the figure is {2}."),
    new("核对各条的分值，写成“（8分）”。", "Check the points of each clause, written as in \"（8分）\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        Contents.Of<TableSymbol>(plan).SelectMany(t => t.Totals.SelectMany(total => Check(t, total)));

    private IEnumerable<Diagnostic> Check(TableSymbol table, ColumnTotalSymbol total)
    {
        for (var i = table.HeaderRows; total.Figures is not null && i < table.Rows.Length; i++)
        {
            if (table.Rows[i].FirstOrDefault(c => c.Column == total.Figures) is not { } cell
                || !decimal.TryParse(
                    Fold(cell), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure))
            {
                continue;
            }

            var cells = table.Rows.Skip(i).Take(cell.RowSpan).SelectMany(static r => r)
                .Where(c => c.Column == total.Column).ToList();
            if (cells.Count > 0 && Sum(cells) is { } sum && sum != figure)
            {
                yield return Report(Place(cells[0]) ?? total.Location, total.Text, Number(sum), Number(figure));
            }
        }
    }

    /// <summary>The points of some cells; null where the cells do not say all of them in brackets.</summary>
    private static decimal? Sum(IEnumerable<TableCellSymbol> cells)
    {
        decimal? sum = null;
        foreach (var text in cells.Select(Fold))
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] is '(' or '得' && PointsAt(text.AsSpan(i + 1)) is { } points)
                {
                    if (text[i] == '得')
                    {
                        return null;
                    }

                    sum = (sum ?? 0) + points;
                }
            }
        }

        return sum;
    }

    /// <summary>8分, 0.5 分; null for anything else.</summary>
    private static decimal? PointsAt(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept("0123456789.");
        return length > 0 && text[length..].TrimStart() is ['分', ..]
            && decimal.TryParse(
                text[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points)
                ? points
                : null;
    }

    private static Location? Place(TableCellSymbol cell) =>
        cell.Text.Paragraphs is [{ Runs: [var run, ..] }, ..] ? run.Location : null;

    private static string Fold(TableCellSymbol cell) => Characters.Fold(cell.Plain);

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
