using PlanDsl.Semantics;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms.Logic;

/// <summary>Figures of rules as sums of unknowns; what is no sum is an unknown of its own.</summary>
internal static class LinearFigures
{
    /// <summary>The sum that a figure is.</summary>
    internal static LinearForm Of(RuleExpression figure) => figure switch
    {
        RuleExpression.Number number => LinearForm.Of(ExactFraction.Of(number.Value)),
        RuleExpression.FieldValue value => LinearForm.Unknown(value.Field),
        RuleExpression.Total total => total.Terms.Aggregate(
            LinearForm.Of(ExactFraction.Zero),
            static (sum, term) => sum.Plus(LinearForm.Unknown(term), ExactFraction.One)),
        RuleExpression.Binary { Operator: RuleOperator.Add } sum =>
            Of(sum.Left).Plus(Of(sum.Right), ExactFraction.One),
        RuleExpression.Binary { Operator: RuleOperator.Subtract } less =>
            Of(less.Left).Plus(Of(less.Right), -ExactFraction.One),
        RuleExpression.Binary { Operator: RuleOperator.Multiply } product => Product(product),
        RuleExpression.Binary { Operator: RuleOperator.Divide } share
            when Of(share.Right) is { Terms.IsEmpty: true, Constant: { Sign: not 0 } divisor } =>
            Of(share.Left).Times(ExactFraction.One / divisor),
        _ => LinearForm.Unknown(figure),
    };

    /// <summary>What is certain of an unknown, whatever is filled in.</summary>
    internal static IEnumerable<Inequality> Known(object unknown)
    {
        if (IsNeverBelowZero(unknown))
        {
            yield return new Inequality(LinearForm.Unknown(unknown), false);
        }

        if (unknown is FieldSymbol { Counting.Range: { } range } field)
        {
            if (range.Least is { } least)
            {
                yield return new Inequality(
                    LinearForm.Unknown(field).Plus(LinearForm.Of(ExactFraction.Of(least)), -ExactFraction.One), false);
            }

            if (range.Most is { } most)
            {
                yield return new Inequality(
                    LinearForm.Of(ExactFraction.Of(most)).Plus(LinearForm.Unknown(field), -ExactFraction.One), false);
            }
        }

        if (unknown is RuleExpression.Call { Function: RuleFunction.Maximum or RuleFunction.Minimum } call)
        {
            var sign = call.Function == RuleFunction.Maximum ? ExactFraction.One : -ExactFraction.One;
            foreach (var argument in call.Arguments)
            {
                yield return new Inequality(
                    LinearForm.Unknown(unknown).Plus(Of(argument), -ExactFraction.One).Times(sign), false);
            }
        }

        if (unknown is RuleExpression.Call { Function: RuleFunction.Absolute } size)
        {
            var inner = Of(size.Arguments[0]);
            yield return new Inequality(LinearForm.Unknown(unknown).Plus(inner, -ExactFraction.One), false);
            yield return new Inequality(LinearForm.Unknown(unknown).Plus(inner, ExactFraction.One), false);
        }
    }

    private static LinearForm Product(RuleExpression.Binary product)
    {
        var (left, right) = (Of(product.Left), Of(product.Right));
        return left.Terms.IsEmpty ? right.Times(left.Constant)
            : right.Terms.IsEmpty ? left.Times(right.Constant)
            : LinearForm.Unknown(product);
    }

    private static bool IsNeverBelowZero(object unknown) => unknown switch
    {
        FieldSymbol field => !field.Counting.MayBeNegative,
        RuleExpression.FieldValue value => IsNeverBelowZero(value.Field),
        RuleExpression.Number number => number.Value >= 0,
        RuleExpression.Total total => total.Terms.All(IsNeverBelowZero),
        RuleExpression.Outside outside => IsNeverBelowZero(outside.Figure),
        RuleExpression.Rows rows => rows.Column is null || IsNeverBelowZero(rows.Column),
        RuleExpression.Call { Function: RuleFunction.Absolute } => true,
        RuleExpression.Call { Function: RuleFunction.Round } round => IsNeverBelowZero(round.Arguments[0]),
        RuleExpression.Call call => call.Arguments.All(IsNeverBelowZero),
        RuleExpression.Binary
        {
            Operator: RuleOperator.Add or RuleOperator.Multiply or RuleOperator.Divide,
        } binary => IsNeverBelowZero(binary.Left) && IsNeverBelowZero(binary.Right),
        _ => false,
    };
}
