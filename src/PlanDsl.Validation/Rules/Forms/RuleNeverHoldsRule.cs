using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// A rule is kept by some figures, which are 0 or more; and rules that compare the same two figures leave
/// something that keeps them all.
/// </summary>
/// <remarks>{0}: rule.</remarks>
internal sealed class RuleNeverHoldsRule() : PlanRule(new(
    "PLN3088",
    Severity.Warning,
    new("审核关系不可能成立", "Rule that can never hold"),
    new(
        "审核关系“{0}”不可能成立：填的数不小于零，也要符合同一张表里别的审核关系。",
        "The rule \"{0}\" can never hold: figures are 0 or more and keep the form's other rules as well."),
    new("核对比较的方向和数。", "Check the direction of the comparison and its figures.")))
{
    [Flags]
    private enum Order
    {
        None = 0,
        Less = 1,
        Equal = 2,
        Greater = 4,
        Any = 7,
    }

    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.AllRules).Where(static r => FigureRange.Holds(r) is false)
            .Select(r => Report(r.Location, r.Text))
            .Concat(plan.Forms.SelectMany(Conflicts));

    private IEnumerable<Diagnostic> Conflicts(FormSymbol form)
    {
        var left = new Dictionary<string, PairOrder>();
        foreach (var rule in form.AllRules)
        {
            if (rule.Condition is not RuleExpression.Binary
                {
                    Left: RuleExpression.FieldValue { Field.Id: var a },
                    Right: RuleExpression.FieldValue { Field.Id: var b },
                } comparison)
            {
                continue;
            }

            var isTurned = left.ContainsKey($"{b}\n{a}");
            var order = isTurned ? Turn(OrderOf(comparison.Operator)) : OrderOf(comparison.Operator);
            var pair = isTurned ? $"{b}\n{a}" : $"{a}\n{b}";
            order &= a == b ? Order.Equal : Order.Any;
            var before = left.GetValueOrDefault(pair) ?? new PairOrder(Order.Any, rule);
            if ((before.Order & order) == Order.None)
            {
                yield return Report(rule, before.Rule);
                continue;
            }

            left[pair] = new PairOrder(before.Order & order, rule);
        }
    }

    private Diagnostic Report(RuleSymbol rule, RuleSymbol other) =>
        Report(rule.Location, rule.Text) with
        {
            Related = other == rule
                ? []
                : [new RelatedLocation(other.Location, new Bilingual("与这一条矛盾", "It contradicts this one"))],
        };

    private static Order OrderOf(RuleOperator op) => op switch
    {
        RuleOperator.Less => Order.Less,
        RuleOperator.LessOrEqual => Order.Less | Order.Equal,
        RuleOperator.Equal => Order.Equal,
        RuleOperator.NotEqual => Order.Less | Order.Greater,
        RuleOperator.GreaterOrEqual => Order.Greater | Order.Equal,
        RuleOperator.Greater => Order.Greater,
        _ => Order.Any,
    };

    private static Order Turn(Order order) => (order & Order.Equal)
        | (order.HasFlag(Order.Less) ? Order.Greater : Order.None)
        | (order.HasFlag(Order.Greater) ? Order.Less : Order.None);

    /// <summary>How two figures may still stand to each other, and the last rule that said so.</summary>
    private sealed record PairOrder(Order Order, RuleSymbol Rule);
}
