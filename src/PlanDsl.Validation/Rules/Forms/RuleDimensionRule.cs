using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// Figures that are compared or added are both money, or both shares, or both counts. Units that differ in size are
/// converted in rules that are written, but not where a form adds up (合计).
/// </summary>
/// <remarks>{0}: first field with unit; {1}: second.</remarks>
internal sealed class RuleDimensionRule() : PlanRule(new(
    "PLN3015",
    Severity.Warning,
    new("审核关系混用单位", "Rule mixes units"),
    new("审核关系把“{0}”和“{1}”直接相比或相加。", "The rule compares or adds \"{0}\" and \"{1}\"."),
    new(
        "金额只和金额比，数量只和数量比；合计和分类还要用同样大小的单位（万元不和元相加）。",
        "Compare money with money, counts with counts; sums and classifications add figures in units of one size.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.AllRules).SelectMany(Check);

    private IEnumerable<Diagnostic> Check(RuleSymbol rule)
    {
        foreach (var expression in rule.Condition.All)
        {
            var (first, others) = Compared(expression);
            if (first is not null && others.FirstOrDefault(other => Differ(rule, first, other)) is { } second)
            {
                yield return Report(rule.Location, first.Name, second.Name);
                yield break;
            }
        }
    }

    private static bool Differ(RuleSymbol rule, Measured first, Measured second) =>
        !UnitLikeness.AreAlike(first.Unit, second.Unit)
        || (rule.IsImplied && first.Unit.Scale != second.Unit.Scale);

    /// <summary>What an expression compares or adds directly: one figure, and those that stand beside it.</summary>
    private static (Measured? First, IEnumerable<Measured> Others) Compared(RuleExpression expression) =>
        expression switch
        {
            RuleExpression.Binary both when Directly(both.Operator) =>
                (AllOf(both.Left).FirstOrDefault(), AllOf(both.Right).Take(1)),
            RuleExpression.Total or RuleExpression.Call { Function: RuleFunction.Maximum or RuleFunction.Minimum } =>
                (AllOf(expression).FirstOrDefault(), AllOf(expression).Skip(1)),
            _ => (null, []),
        };

    private static bool Directly(RuleOperator op) =>
        op is (>= RuleOperator.Equal and <= RuleOperator.GreaterOrEqual) or RuleOperator.Add or RuleOperator.Subtract;

    /// <summary>
    /// What has a unit in a figure. A product or a quotient has a dimension of its own, and a figure without unit that
    /// something is multiplied by may have any.
    /// </summary>
    private static IEnumerable<Measured> AllOf(RuleExpression expression) => expression switch
    {
        RuleExpression.FieldValue value => Of(value.Field),
        RuleExpression.Number { Unit: { } unit } number => [new Measured(unit, $"{number.Value}{unit.Name}")],
        RuleExpression.Total total => total.Terms.SelectMany(Of),
        RuleExpression.Rows { Column: { } column } => Of(column),
        RuleExpression.Outside outside => AllOf(outside.Figure),
        RuleExpression.Call { Function: RuleFunction.Round } round => AllOf(round.Arguments[0]),
        RuleExpression.Call call => call.Arguments.SelectMany(AllOf),
        RuleExpression.Binary { Operator: RuleOperator.Add or RuleOperator.Subtract } sum =>
            AllOf(sum.Left).Concat(AllOf(sum.Right)),
        RuleExpression.Binary
        {
            Operator: RuleOperator.Multiply,
            Right: RuleExpression.Number { IsConversion: true },
        } same => AllOf(same.Left),
        _ => [],
    };

    private static IEnumerable<Measured> Of(FieldSymbol field) => field.Unit is null or { Dimension: Dimension.Unknown }
        ? []
        : [new Measured(field.Unit, $"{field.CitedAs}（{field.Unit.Name}）")];

    private sealed record Measured(UnitOfMeasure Unit, string Name);
}
