using System.Globalization;
using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Tables;

/// <summary>The numbers of a table's rows follow one another, and its last row is the sum of the others.</summary>
internal sealed partial class TableFiguresGate() : Gate(new(
    "G-8h", "《党政机关公文处理工作条例》25", Strength.Derived,
    new("表格的序号和合计", "Numbers and sums of a table"),
    new("序号依次编排；合计等于各行之和", "rows are numbered one after the other; the last row is the sum of the others"),
    new("核对表里的数字", "Check the figures of the table")))
{
    private const decimal Largest = 1_000_000_000_000_000;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var table in document.File.Tables
            .Where(static t => t is { IsInBox: false, Outer: null, Rows.Length: > 2 }))
        {
            var columns = table.Rows[0].Cells.Length;

            // Merged cells move the columns, and subtotals count twice: of such a table nothing is said.
            if (columns < 2 || table.Rows.Any(row =>
                row.Cells.Length != columns || row.Cells.Any(static cell => cell.GoesOn)))
            {
                continue;
            }

            if (TextOf(table.Rows[0].Cells[0]) is "序号" or "编号")
            {
                CheckNumbers(table, sheet);
            }

            if (Sum().IsMatch(TextOf(table.Rows[^1].Cells[0]))
                && !table.Rows.SkipLast(1).Any(static row => row.Cells.Any(static cell => Sum().IsMatch(TextOf(cell)))))
            {
                CheckSums(table, columns, sheet);
            }
        }
    }

    private static void CheckNumbers(WordTable table, GateSheet sheet)
    {
        var before = 0;
        foreach (var cell in table.Rows.Skip(1).Select(static row => row.Cells[0]))
        {
            var number = ChineseNumbers.Read(TextOf(cell));
            if (number == 0)
            {
                continue;
            }

            sheet.Applies();
            if (number != before + 1 && (number != 1 || before == 1))
            {
                var place = cell.Paragraphs.First(static p => p.HasText);
                sheet.Find(
                    place, new($"序号 {before} 后面是 {number}", $"{number} behind {before}"),
                    new("依次编排", "one after the other"), new("核对是漏了一行还是编错了", "See whether a row is missing"));
            }

            before = number;
        }
    }

    private static void CheckSums(WordTable table, int columns, GateSheet sheet)
    {
        for (var column = 1; column < columns; column++)
        {
            var figures = table.Rows.Skip(1).Select(row => Figure(row.Cells[column])).ToList();
            if (figures.Count < 3 || figures.Exists(static figure => figure is null)
                || Share().IsMatch(TextOf(table.Rows[0].Cells[column])))
            {
                continue;
            }

            sheet.Applies();
            var (sum, said) = (figures.SkipLast(1).Sum(static figure => figure!.Value), figures[^1]!.Value);
            if (sum != said)
            {
                var (right, wrong) = (sum.ToString(CultureInfo.InvariantCulture),
                    said.ToString(CultureInfo.InvariantCulture));
                sheet.Find(
                    table.Rows[^1].Cells[column].Paragraphs.First(static p => p.HasText),
                    new($"第 {column + 1} 列合计 {wrong}，各行相加是 {right}",
                        $"column {column + 1} says {wrong}, its rows add up to {right}"),
                    new("合计等于各行之和", "the sum of the rows"));
            }
        }
    }

    /// <summary>The number in a cell; null if there is none, or one that no table holds.</summary>
    private static decimal? Figure(WordCell cell) => decimal.TryParse(
        TextOf(cell).Replace(",", "", StringComparison.Ordinal),
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
        CultureInfo.InvariantCulture,
        out var figure) && Math.Abs(figure) < Largest ? figure : null;

    private static string TextOf(WordCell cell) =>
        string.Concat(cell.Paragraphs.SelectMany(static p => p.Trimmed).Where(static c => !char.IsWhiteSpace(c)));

    /// <summary>Shares and means do not add up.</summary>
    [GeneratedRegex("率|比|均|占|价|年|%|％")]
    private static partial Regex Share();

    [GeneratedRegex("^(?:合|总|共)计$|^小计$")]
    private static partial Regex Sum();
}
