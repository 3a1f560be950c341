using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// The rules of a form as they are printed below it: by the numbers of rows where there are any, else by labels.
/// </summary>
internal static class PrintedRules
{
    /// <summary>A line for each rule that is written; what follows from parts and sums the table shows.</summary>
    internal static IEnumerable<TracedText> Of(FormSymbol form, IReadOnlyDictionary<string, int> numbers)
    {
        var columns = form.Shape is MatrixSymbol matrix
            ? matrix.Columns.Index().ToDictionary(static c => c.Item.Id, static c => c.Index + 1)
            : [];
        var shared = form.Fields.Select(static f => f.InCellOf).OfType<FieldSymbol>().ToHashSet();
        var bare = new RuleText(static field => field.Code!);
        var text = new RuleText(field => NameOf(field, numbers, columns, shared));
        var written = form.AllRules.Where(static r => !r.IsImplied).DistinctBy(static r => r.Location)
            .ToImmutableArray();
        return written.Select((rule, index) =>
        {
            var condition = rule.Line is not null ? rule.WrittenText
                : (columns.Count == 0 && IsOfCodes(rule.Condition) ? bare : text).Write(rule.Condition);
            return TracedText.Wording(index == 0 ? "审核关系：" : string.Empty)
                + TracedText.Wording(written.Length == 1 ? string.Empty : $"（{Number(index + 1)}）")
                + TracedText.Derived($"{condition}{Severity(rule)}", rule.Location)
                + TracedText.Wording(index == written.Length - 1 ? "。" : "；");
        });
    }

    /// <summary>Whether codes stand in it alone, 01 ≥ 02 + 03: beside figures they would look like these.</summary>
    private static bool IsOfCodes(RuleExpression condition) =>
        condition.Fields.All(static f => f.Code is not null && f.InCellOf is null)
        && !condition.All.Any(static e => e is RuleExpression.Number or RuleExpression.Outside or RuleExpression.Rows);

    private static string Severity(RuleSymbol rule) => (rule.IsTrial, rule.Severity) switch
    {
        (true, _) => "（试行）",
        (_, RuleSeverity.Query) => "（核实）",
        (_, RuleSeverity.Hint) => "（提示）",
        _ => string.Empty,
    };

    /// <summary>07, 2行, 2行1栏; the label of what no number names, with its unit where others share its cell.</summary>
    private static string NameOf(
        FieldSymbol field,
        IReadOnlyDictionary<string, int> numbers,
        Dictionary<string, int> columns,
        HashSet<FieldSymbol> shared)
    {
        var row = columns.Count > 0 ? field.Identifiers[0].Name : field.Id;
        var column = columns.Count > 0 ? $"{Number(columns[field.Identifiers[1].Name])}栏" : string.Empty;
        if (field.InCellOf is not null || shared.Contains(field))
        {
            return $"“{field.Label}{(field.Unit is null ? string.Empty : $"（{field.Unit.Name}）")}”";
        }

        return field.Code is { } code ? $"{code}行{column}"
            : numbers.TryGetValue(row, out var number) ? $"{Number(number)}行{column}"
            : $"“{field.Label}”";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
