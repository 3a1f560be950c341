using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>PLN3015: figures that are compared or added are both money, or both shares, or both counts.</summary>
internal sealed class RuleDimensionRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.Rules).SelectMany(static r => Check(r.Condition, r.Location).Take(1));

    private static IEnumerable<Diagnostic> Check(RuleExpression expression, Location location) => expression switch
    {
        RuleExpression.Not not => Check(not.Operand, location),
        RuleExpression.Binary binary => Check(binary.Left, location).Concat(Check(binary.Right, location))
            .Concat(ComparesFigures(binary.Operator) ? Mixed(binary, location) : []),
        _ => [],
    };

    private static bool ComparesFigures(RuleOperator op) =>
        op is (>= RuleOperator.Equal and <= RuleOperator.GreaterOrEqual) or RuleOperator.Add or RuleOperator.Subtract;

    private static IEnumerable<Diagnostic> Mixed(RuleExpression.Binary binary, Location location)
    {
        // A product or a quotient has a dimension of its own; only plain figures and sums are compared here.
        if (HasProduct(binary.Left) || HasProduct(binary.Right))
        {
            yield break;
        }

        foreach (var left in binary.Left.Fields)
        {
            foreach (var right in binary.Right.Fields.Where(r => Kind(left) is { } l && Kind(r) is { } k && l != k))
            {
                yield return Diagnostic.Create(
                    ValidationDiagnostics.RuleMixesDimensions, location, Describe(left), Describe(right));
            }
        }
    }

    private static bool HasProduct(RuleExpression expression) => expression is RuleExpression.Binary binary
        && (binary.Operator is RuleOperator.Multiply or RuleOperator.Divide
            || HasProduct(binary.Left) || HasProduct(binary.Right));

    /// <summary>Things and happenings may be compared (批次 ≤ 件); money, shares and counts may not.</summary>
    private static Dimension? Kind(FieldSymbol field) => field.Unit?.Dimension switch
    {
        Dimension.Things or Dimension.Events => Dimension.Things,
        Dimension.Unknown => null,
        var other => other,
    };

    private static string Describe(FieldSymbol field) => $"{field.Id}（{field.Unit?.Name}）";
}
