using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>What is added up does not hold one figure within another.</summary>
/// <remarks>{0}: sum; {1}: a part; {2}: what it is counted in as well.</remarks>
internal sealed class OverlappingSumRule() : PlanRule(new(
    "PLN3087",
    Severity.Warning,
    new("合计重复计算", "Sum counts twice"),
    new("合计“{0}”里，“{1}”已经算在“{2}”里。", "In \"{0}\", \"{1}\" is counted in \"{2}\" already."),
    new("从合计里去掉其中项；可重复的分类不相加。", "Leave parts out; do not add classes that overlap.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(Check);

    private IEnumerable<Diagnostic> Check(FormSymbol form)
    {
        var groups = new Dictionary<FieldSymbol, FieldGroupSymbol>();
        foreach (var group in form.Groups.Where(static g => g.Overlaps))
        {
            foreach (var field in group.Fields)
            {
                groups.TryAdd(field, group);
            }
        }

        return form.Rules.SelectMany(r => Check(groups, r)).Take(1);
    }

    private IEnumerable<Diagnostic> Check(Dictionary<FieldSymbol, FieldGroupSymbol> groups, RuleSymbol rule)
    {
        foreach (var terms in Sums(rule.Condition))
        {
            var overlapping = terms.Where(groups.ContainsKey).GroupBy(t => groups[t])
                .FirstOrDefault(static same => same.Skip(1).Any());
            if (overlapping is not null)
            {
                yield return Report(rule, overlapping.First().CitedAs, overlapping.Key.Id!);
            }

            if (!terms.Exists(static t => t.PartOf is not null))
            {
                continue;
            }

            var places = terms.Distinct().Index().ToDictionary(static t => t.Item, static t => t.Index);
            foreach (var part in terms)
            {
                if (WholesOf(part).Where(places.ContainsKey).MinBy(t => places[t]) is { } whole)
                {
                    yield return Report(rule, part.CitedAs, whole.CitedAs);
                }
            }
        }
    }

    /// <summary>The figures of each sum in a rule: 合计（…）, and what plus signs join.</summary>
    private static IEnumerable<List<FieldSymbol>> Sums(RuleExpression expression) => expression switch
    {
        RuleExpression.Total total => [[.. total.Terms]],
        RuleExpression.Binary { Operator: RuleOperator.Add } sum => [[.. Terms(sum)]],
        RuleExpression.Binary binary => Sums(binary.Left).Concat(Sums(binary.Right)),
        RuleExpression.Not not => Sums(not.Operand),
        _ => [],
    };

    private static IEnumerable<FieldSymbol> Terms(RuleExpression expression) => expression switch
    {
        RuleExpression.FieldValue value => [value.Field],
        RuleExpression.Total total => total.Terms,
        RuleExpression.Binary { Operator: RuleOperator.Add } sum => Terms(sum.Left).Concat(Terms(sum.Right)),
        _ => [],
    };

    /// <summary>What a figure is a part of, and what that is a part of.</summary>
    private static IEnumerable<FieldSymbol> WholesOf(FieldSymbol part)
    {
        for (var whole = part.PartOf; whole is not null; whole = whole.Field.PartOf)
        {
            yield return whole.Field;
        }
    }

    private Diagnostic Report(RuleSymbol rule, string part, string whole) => Report(
        rule.Location, rule.Text, part, whole);
}
