using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms.Logic;

/// <summary>The ways in which a rule can be kept or broken by a form that is filled in.</summary>
internal static class RuleCases
{
    // A rule of a person has a few; more would only take time.
    private const int MostCases = 48;

    /// <summary>The cases; null if there are too many, or figures beyond a decimal's range.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="isKept">Whether it is kept.</param>
    internal static ImmutableArray<RuleCase>? Of(RuleSymbol rule, bool isKept) =>
        rule.Share == 0 ? Of(rule.Condition, isKept, ExactFraction.Of(rule.Tolerance)) : null;

    private static ImmutableArray<RuleCase>? Of(RuleExpression condition, bool isSo, ExactFraction tolerance)
    {
        switch (condition)
        {
            case RuleExpression.Not not:
                return Of(not.Operand, !isSo, tolerance);
            case RuleExpression.Binary { Operator: RuleOperator.And or RuleOperator.Or or RuleOperator.Implies } logic:
                var left = Of(logic.Left, logic.Operator == RuleOperator.Implies ? !isSo : isSo, tolerance);
                var right = Of(logic.Right, isSo, tolerance);
                return left is null || right is null ? null
                    : (logic.Operator == RuleOperator.And) == isSo ? Both(left.Value, right.Value)
                    : Bounded([.. left.Value, .. right.Value]);
            case RuleExpression.Binary comparison:
                return Compare(comparison, isSo, tolerance);
            default:
                return [new RuleCase([], [new RuleFact(condition, isSo)])];
        }
    }

    /// <summary>Every case of one together with every case of another; null if there are too many.</summary>
    internal static ImmutableArray<RuleCase>? Both(ImmutableArray<RuleCase> left, ImmutableArray<RuleCase> right) =>
        left.Length * right.Length > MostCases ? null : [.. left.SelectMany(_ => right, static (a, b) => a.And(b))];

    private static ImmutableArray<RuleCase>? Bounded(ImmutableArray<RuleCase> cases) =>
        cases.Length > MostCases ? null : cases;

    private static ImmutableArray<RuleCase> Compare(
        RuleExpression.Binary comparison, bool isSo, ExactFraction tolerance)
    {
        var (left, right) = (LinearFigures.Of(comparison.Left), LinearFigures.Of(comparison.Right));
        var above = left.Plus(right, -ExactFraction.One);
        var below = right.Plus(left, -ExactFraction.One);
        return (comparison.Operator, isSo) switch
        {
            (RuleOperator.LessOrEqual, true) => One(Loose(below, tolerance), false),
            (RuleOperator.LessOrEqual, false) => One(Loose(above, -tolerance), true),
            (RuleOperator.GreaterOrEqual, true) => One(Loose(above, tolerance), false),
            (RuleOperator.GreaterOrEqual, false) => One(Loose(below, -tolerance), true),
            (RuleOperator.Less, true) => One(below, true),
            (RuleOperator.Less, false) => One(above, false),
            (RuleOperator.Greater, true) => One(above, true),
            (RuleOperator.Greater, false) => One(below, false),
            (RuleOperator.Equal, true) =>
                [new RuleCase([new(Loose(above, tolerance), false), new(Loose(below, tolerance), false)], [])],
            (RuleOperator.Equal, false) =>
                [.. One(Loose(above, -tolerance), true), .. One(Loose(below, -tolerance), true)],
            (RuleOperator.NotEqual, true) => [.. One(above, true), .. One(below, true)],
            (RuleOperator.NotEqual, false) => [new RuleCase([new(above, false), new(below, false)], [])],
            _ => throw new InvalidOperationException($"{comparison.Operator} is no comparison"),
        };
    }

    private static LinearForm Loose(LinearForm form, ExactFraction tolerance) =>
        form with { Constant = form.Constant + tolerance };

    private static ImmutableArray<RuleCase> One(LinearForm form, bool isStrict) =>
        [new RuleCase([new Inequality(form, isStrict)], [])];
}
