using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// Figures that are compared or added are both money, or both shares, or both counts, and in units of one
/// size: 万元 and 元 are figures of different sizes, and nobody converts them.
/// </summary>
/// <remarks>{0}: first field with unit; {1}: second.</remarks>
internal sealed class RuleDimensionRule() : PlanRule(new(
    "PLN3015",
    Severity.Warning,
    new("审核关系混用单位", "Rule mixes units"),
    new("审核关系把“{0}”和“{1}”直接相比或相加。", "The rule compares or adds \"{0}\" and \"{1}\"."),
    new(
        "金额只和金额比，数量只和数量比，并用同样大小的单位（万元不和元比）。",
        "Compare money with money, counts with counts, in units of one size.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.AllRules).SelectMany(r => Check(r.Condition, r.Location).Take(1));

    private IEnumerable<Diagnostic> Check(RuleExpression expression, Location location) => expression switch
    {
        RuleExpression.Not not => Check(not.Operand, location),
        RuleExpression.Total total => MixedTerms(total, location),
        RuleExpression.Binary binary => Check(binary.Left, location).Concat(Check(binary.Right, location))
            .Concat(ComparesFigures(binary.Operator) ? Mixed(binary, location) : []),
        _ => [],
    };

    private static bool ComparesFigures(RuleOperator op) =>
        op is (>= RuleOperator.Equal and <= RuleOperator.GreaterOrEqual) or RuleOperator.Add or RuleOperator.Subtract;

    private IEnumerable<Diagnostic> Mixed(RuleExpression.Binary binary, Location location)
    {
        // A product or a quotient has a dimension of its own; only plain figures and sums are compared here.
        if (HasProduct(binary.Left) || HasProduct(binary.Right))
        {
            yield break;
        }

        foreach (var left in binary.Left.Fields)
        {
            foreach (var right in binary.Right.Fields.Where(r => Differ(left, r)))
            {
                yield return Report(left, right, location);
            }
        }
    }

    private IEnumerable<Diagnostic> MixedTerms(RuleExpression.Total total, Location location) =>
        total.Terms.Skip(1).Where(t => Differ(total.Terms[0], t)).Select(t => Report(total.Terms[0], t, location));

    private Diagnostic Report(FieldSymbol left, FieldSymbol right, Location location) =>
        Report(location, Describe(left), Describe(right));

    private static bool Differ(FieldSymbol a, FieldSymbol b) =>
        Kind(a) is { } left && Kind(b) is { } right && left != right;

    private static bool HasProduct(RuleExpression expression) => expression is RuleExpression.Binary binary
        && (binary.Operator is RuleOperator.Multiply or RuleOperator.Divide
            || HasProduct(binary.Left) || HasProduct(binary.Right));

    /// <summary>Things and happenings may be compared (批次 ≤ 件); measured quantities only in one unit.</summary>
    private static (Dimension, int, string)? Kind(FieldSymbol field) => field.Unit switch
    {
        null or { Dimension: Dimension.Unknown } => null,
        { Dimension: Dimension.Things or Dimension.Events } count => (Dimension.Things, count.Scale, string.Empty),
        { Dimension: Dimension.Quantity } measured => (Dimension.Quantity, measured.Scale, measured.Name),
        var other => (other.Dimension, other.Scale, string.Empty),
    };

    private static string Describe(FieldSymbol field) => $"{field.CitedAs}（{field.Unit?.Name}）";
}
