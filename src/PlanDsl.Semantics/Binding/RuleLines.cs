using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// A rule that names cells by a row or a column alone is one for each column or row: 2行=（3+13）行 holds in every
/// column where those rows are filled in.
/// </summary>
internal sealed class RuleLines(BindingContext context, RuleNames names, ValueText text)
{
    /// <summary>The conditions that a rule stands for; none if something is wrong with it, which is reported.</summary>
    internal IEnumerable<RuleLine> Bind(RuleExpressionSyntax syntax)
    {
        var first = new RuleConditionBinder(context, names, text, 0, 0);
        var condition = first.Bind(syntax);
        if (first.IsReported)
        {
            return [];
        }

        var columns = first.NeedsColumn && names.Printed.Columns > 1;
        var rows = first.NeedsRow && names.Printed.Rows.Length > 1;
        if (columns && rows)
        {
            Report("一条里的行号、栏号要么都写全，要么只写行，或只写栏", "name the cells whole, or all by rows, or all by columns");
            return [];
        }

        if (!columns && !rows)
        {
            return condition is null ? [] : [new RuleLine(null, null, condition)];
        }

        var count = columns ? names.Printed.Columns : names.Printed.Rows.Length;
        var lines = new List<RuleLine>();
        for (var i = 0; i < count; i++)
        {
            var (row, column) = columns ? (0, i) : (i, 0);
            var bound = context.ReadAhead(
                () => new RuleConditionBinder(context, names, text, row, column).Bind(syntax));
            if (bound is not null)
            {
                var (id, label) = columns ? names.Printed.ColumnNames[i] : names.Printed.Rows[i].Name;
                lines.Add(new RuleLine(id, label, bound));
            }
        }

        if (lines.Count == 0)
        {
            Report("没有哪一栏、哪一行填了所说的各项", "no line of the form has all of these cells");
        }

        return lines;
    }

    private void Report(string zh, string en) =>
        context.Report(RuleDiagnostics.UnknownCell, text.Location, text.Text, context.Say(zh, en));
}

/// <summary>A condition that a rule stands for.</summary>
/// <param name="Id">The identifier of the column or row that it is about; null if it is about the whole form.</param>
/// <param name="Label">Its label; null if it is about the whole form.</param>
/// <param name="Condition">The condition.</param>
internal sealed record RuleLine(string? Id, string? Label, RuleExpression Condition);
