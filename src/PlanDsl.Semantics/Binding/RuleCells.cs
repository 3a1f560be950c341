using System.Globalization;
using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Finds what the numbers in a rule stand for: cells of the form, or figures. Nothing is guessed.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="names">What the rule can name.</param>
/// <param name="text">The rule.</param>
/// <param name="row">The row that is meant where a rule names columns alone.</param>
/// <param name="column">The column that is meant where a rule names rows alone.</param>
internal sealed class RuleCells(BindingContext context, RuleNames names, ValueText text, int row, int column)
{
    /// <summary>Whether something is wrong with the rule, which is reported.</summary>
    internal bool IsReported { get; private set; }

    /// <summary>Whether rows are named without columns.</summary>
    internal bool NeedsColumn { get; private set; }

    /// <summary>Whether columns are named without rows.</summary>
    internal bool NeedsRow { get; private set; }

    /// <summary>The figure of a cell; null if there is none in this line, or none at all, which is reported.</summary>
    internal FieldSymbol? Find(RuleCellSyntax cell)
    {
        var at = column;
        if (cell.Column is { } number)
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out at)
                || at < 1 || at > names.Printed.Columns)
            {
                ReportCell(cell, $"填数的栏有 {names.Printed.Columns} 栏", $"it has {names.Printed.Columns} columns");
                return null;
            }

            at--;
        }

        if (cell.Row is { } digits)
        {
            NeedsColumn |= cell.Column is null;
            return FindRow(cell, digits) is { } found ? CellOf(cell, found, at, cell.Column is not null) : null;
        }

        if (names.Printed.Rows.IsEmpty)
        {
            ReportCell(cell, "本表没有填数的行", "the form has no rows");
            return null;
        }

        NeedsRow = true;
        return CellOf(cell, names.Printed.Rows[row], at, names.Printed.Rows.Length == 1);
    }

    /// <summary>The figure of a row that digits name.</summary>
    internal FieldSymbol? Find(RuleNumberSyntax number)
    {
        NeedsColumn = true;
        return FindRow(number, number.Digits) is { } found ? CellOf(number, found, column, false) : null;
    }

    /// <summary>The figures of all rows from one to another, in this column.</summary>
    internal IEnumerable<FieldSymbol> FindRange(RuleRangeSyntax range)
    {
        var (from, to) = (Ends(range.From), Ends(range.To));
        if (from.Row is null || to.Row is null || from.Column != to.Column)
        {
            Report(
                RuleDiagnostics.UnknownCell, range,
                context.Say("两头都要是行号", "both ends must be rows, in one column"));
            return [];
        }

        var first = FindRow(range.From, from.Row);
        var last = FindRow(range.To, to.Row);
        if (first is null || last is null)
        {
            return [];
        }

        var (begin, end) = (names.Printed.Rows.IndexOf(first), names.Printed.Rows.IndexOf(last));
        if (begin >= end)
        {
            Report(
                RuleDiagnostics.UnknownCell, range,
                context.Say("后一头不在前一头下面", "it does not end below its beginning"));
            return [];
        }

        return names.Printed.Rows[begin..(end + 1)]
            .Select(r => Find(new RuleCellSyntax(
                r.Numbers.FirstOrDefault() ?? string.Empty, from.Column, range.Start, range.Length)))
            .OfType<FieldSymbol>();
    }

    /// <summary>Whether digits are those of a row: just so, or as another way to write its number.</summary>
    internal bool MayBeRow(string digits) => names.Printed.Find(digits).Count > 0;

    /// <summary>Whether a row is numbered just so.</summary>
    internal bool IsRow(string digits) => names.Printed.HasExactly(digits);

    /// <summary>The same rule, about another form.</summary>
    internal RuleCells At(RuleNames there) => new(context, there, text, row, column);

    /// <summary>Notes that something is wrong which is reported already.</summary>
    internal void MarkReported() => IsReported = true;

    /// <summary>Reports what is wrong with a part of the rule.</summary>
    internal void Report(
        DiagnosticDescriptor descriptor, RuleExpressionSyntax part, params MessageArgument[] more)
    {
        IsReported = true;
        var written = Written(part);
        context.Report(descriptor, written.Location, [written.Text, .. more]);
    }

    /// <summary>Reports a field that is no figure.</summary>
    internal void ReportText(RuleExpressionSyntax part, FieldSymbol field)
    {
        IsReported = true;
        context.Report(TableDiagnostics.RuleReckonsWithText, Written(part).Location, field.CitedAs);
    }

    /// <summary>Reports a name that is not declared.</summary>
    internal void ReportUnknown(ValueText name, IEnumerable<string> candidates)
    {
        IsReported = true;
        context.ReportUnknown(SemanticDiagnostics.UnknownField, name, candidates);
    }

    /// <summary>A part of the rule as it is written.</summary>
    internal ValueText Written(RuleExpressionSyntax part) => text.Slice(part.Start, part.Length);

    private static (string? Row, string? Column) Ends(RuleExpressionSyntax end) => end switch
    {
        RuleNumberSyntax number when number.Digits.All(char.IsAsciiDigit) => (number.Digits, null),
        RuleCellSyntax cell => (cell.Row, cell.Column),
        _ => (null, null),
    };

    private PrintedRow? FindRow(RuleExpressionSyntax part, string digits)
    {
        var found = names.Printed.Find(digits);
        if (found.Count == 1)
        {
            return found[0];
        }

        if (found.Count > 1)
        {
            ReportCell(part, "有几行都是这个号", "several rows have this number");
        }
        else if (names.Printed.Rows.Any(static r => r.Numbers.Length > 0))
        {
            ReportCell(part, "表上没有这个行号或代码", "no row has this number or code");
        }
        else
        {
            ReportCell(part, "本表各行没有行号，也没有代码", "the rows of this form have no numbers");
        }

        return null;
    }

    private FieldSymbol? CellOf(RuleExpressionSyntax part, PrintedRow found, int at, bool mustBeThere)
    {
        if (found.IsShared)
        {
            var all = MessageArgument.List(found.Shared.Select(static f => f.CitedAs));
            ReportCell(part, $"这一行填几个数：{all.Zh}", $"it holds several figures: {all.En}");
            return null;
        }

        if (found.Cells[at] is not { } cell)
        {
            if (mustBeThere)
            {
                ReportCell(part, "这一格不填", "this cell is not filled in");
            }

            return null;
        }

        if (cell.Kind != FieldKind.Figure)
        {
            ReportText(part, cell);
        }

        return cell;
    }

    private void ReportCell(RuleExpressionSyntax part, string zh, string en) =>
        Report(RuleDiagnostics.UnknownCell, part, context.Say(zh, en));
}
