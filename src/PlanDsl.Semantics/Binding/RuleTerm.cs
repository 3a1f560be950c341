using System.Collections.Immutable;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>A figure of a rule: what it is, and in which unit.</summary>
/// <param name="Expression">What it is.</param>
/// <param name="Unit">Its unit; null if it has none, or one that no table knows.</param>
/// <param name="Bare">The figures written without a unit that are added to it.</param>
internal sealed record RuleTerm(
    RuleExpression Expression, UnitOfMeasure? Unit, ImmutableArray<RuleNumberSyntax> Bare)
{
    /// <summary>A figure without anything written beside it.</summary>
    internal RuleTerm(RuleExpression expression, UnitOfMeasure? unit)
        : this(expression, unit is { Dimension: Dimension.Unknown } ? null : unit, [])
    {
    }

    /// <summary>The unit of some part of it that was converted; null if none was.</summary>
    internal UnitOfMeasure? Converted { get; init; }

    /// <summary>Whether it is a figure that the rule itself gives.</summary>
    internal bool IsConstant => Expression.All.All(
        static e => e is RuleExpression.Number or RuleExpression.Binary);

    /// <summary>The same in a unit of a smaller size.</summary>
    internal RuleTerm In(UnitOfMeasure unit)
    {
        if (Unit is null || Unit.Scale == unit.Scale)
        {
            return this;
        }

        var factor = 1m;
        for (var i = unit.Scale; i < Unit.Scale; i++)
        {
            factor *= 10;
        }

        return new RuleTerm(
            Expression is RuleExpression.Number number
                ? new RuleExpression.Number(number.Value * factor) { Unit = unit }
                : new RuleExpression.Binary(
                    RuleOperator.Multiply, Expression, new RuleExpression.Number(factor) { IsConversion = true }),
            unit,
            Bare)
        {
            Converted = Converted ?? Unit,
        };
    }
}
