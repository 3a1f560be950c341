using PlanDsl.Semantics;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>Between which figures a figure lies; null for no bound.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest.</param>
internal readonly record struct FigureRange(decimal? Low, decimal? High)
{
    private static readonly FigureRange Anything = new(null, null);

    /// <summary>The range of an expression whose fields are 0 or more.</summary>
    internal static FigureRange Of(RuleExpression expression) => expression switch
    {
        RuleExpression.Number number => new FigureRange(number.Value, number.Value),
        RuleExpression.FieldValue or RuleExpression.Total => new FigureRange(0, null),
        RuleExpression.Binary { Operator: RuleOperator.Add } sum => Of(sum.Left).Plus(Of(sum.Right)),
        RuleExpression.Binary { Operator: RuleOperator.Subtract } less => Of(less.Left).Minus(Of(less.Right)),
        RuleExpression.Binary { Operator: RuleOperator.Multiply } product => Of(product.Left).Times(Of(product.Right)),
        RuleExpression.Binary { Operator: RuleOperator.Divide } share => Of(share.Left).Over(Of(share.Right)),
        _ => Anything,
    };

    /// <summary>
    /// Whether a rule always holds or never; null if that depends on the figures, or if its constants are beyond a
    /// figure's range: such a rule is not checked later on either.
    /// </summary>
    internal static bool? Holds(RuleSymbol rule)
    {
        try
        {
            return Holds(rule.Condition);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether a condition holds; null if that depends on the figures.</summary>
    private static bool? Holds(RuleExpression condition) => condition switch
    {
        RuleExpression.Not not => !Holds(not.Operand),
        RuleExpression.Binary { Operator: RuleOperator.And } both => And(Holds(both.Left), Holds(both.Right)),
        RuleExpression.Binary { Operator: RuleOperator.Or } any => !And(!Holds(any.Left), !Holds(any.Right)),
        RuleExpression.Binary { Operator: RuleOperator.Implies } rule => !And(Holds(rule.Left), !Holds(rule.Right)),
        RuleExpression.Binary comparison => Compare(comparison.Operator, Of(comparison.Left), Of(comparison.Right)),
        _ => null,
    };

    private static bool? And(bool? a, bool? b) =>
        a == false || b == false ? false : a == true && b == true ? true : null;

    private static bool? Compare(RuleOperator op, FigureRange a, FigureRange b) => op switch
    {
        RuleOperator.Less => IsBelow(a, b, orEqual: false) ? true : IsBelow(b, a, orEqual: true) ? false : null,
        RuleOperator.LessOrEqual => IsBelow(a, b, orEqual: true) ? true : IsBelow(b, a, orEqual: false) ? false : null,
        RuleOperator.Greater => Compare(RuleOperator.Less, b, a),
        RuleOperator.GreaterOrEqual => Compare(RuleOperator.LessOrEqual, b, a),
        RuleOperator.NotEqual => !Compare(RuleOperator.Equal, a, b),
        RuleOperator.Equal when IsBelow(a, b, orEqual: false) || IsBelow(b, a, orEqual: false) => false,
        RuleOperator.Equal when a.Low is { } x && a.High == x && b.Low == x && b.High == x => true,
        _ => null,
    };

    private static bool IsBelow(FigureRange a, FigureRange b, bool orEqual) =>
        a.High is { } high && b.Low is { } low && (orEqual ? high <= low : high < low);

    private FigureRange Plus(FigureRange other) => new(Low + other.Low, High + other.High);

    private FigureRange Minus(FigureRange other) => new(Low - other.High, High - other.Low);

    /// <summary>Of figures that are 0 or more; what may be less is anything.</summary>
    private FigureRange Times(FigureRange other) =>
        Low >= 0 && other.Low >= 0 ? new FigureRange(Low * other.Low, High * other.High) : Anything;

    private FigureRange Over(FigureRange other) => Low >= 0 && other.Low >= 0 ? new FigureRange(0, null) : Anything;
}
