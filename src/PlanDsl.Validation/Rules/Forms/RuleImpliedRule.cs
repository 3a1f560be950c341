using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Forms.Logic;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// A rule says something that another one of the form does not say already: one that is at least as strict, reads no
/// other fields, so that it is judged whenever this one is, and makes the same of blanks.
/// </summary>
/// <remarks>{0}: rule; {1}: the other.</remarks>
internal sealed class RuleImpliedRule() : PlanRule(new(
    "PLN3130",
    Severity.Info,
    new("审核关系已经包含在另一条里", "Rule that another one implies"),
    new("符合“{1}”的，一定符合“{0}”，这一条查不出别的问题。", "What keeps \"{1}\" keeps \"{0}\" as well."),
    new("删去这一条，或核对它的写法。", "Delete it, or check how it is written.")))
{
    private const int MostCompared = 16;

    protected override IEnumerable<Diagnostic> Check(PlanModel plan) => plan.Forms
        .SelectMany(static f => (IEnumerable<RuleSymbol>[])[f.Rules, f.Register?.Rules ?? []])
        .SelectMany(Check);

    private IEnumerable<Diagnostic> Check(IEnumerable<RuleSymbol> all)
    {
        var rules = all.Where(static r => RuleLogic.IsForAll(r) && !RuleLogic.NeverHolds(r)).ToList();
        var places = new Dictionary<RuleSymbol, int>(ReferenceEqualityComparer.Instance);
        var byFirst = rules.ToLookup(static r => r.Condition.Fields.FirstOrDefault());
        foreach (var rule in rules)
        {
            places.Add(rule, places.Count);
        }

        foreach (var rule in rules)
        {
            if (rule.IsImplied || rule.Missing == RuleMissing.Fail || RuleLogic.AlwaysHolds(rule))
            {
                continue;
            }

            var fields = rule.Condition.Fields.Take(MostCompared).ToHashSet();
            var implying = fields.SelectMany(f => byFirst[f]).Take(MostCompared)
                .Where(other => !ReferenceEquals(other, rule) && other.Condition.Fields.All(fields.Contains))
                .FirstOrDefault(other => Covers(other, rule)
                    && (places[other] < places[rule] || other.IsImplied || !Covers(rule, other)));
            if (implying is not null)
            {
                yield return Report(rule.Location, rule.Text, implying.Text) with
                {
                    Related = [new RelatedLocation(implying.Location, new Bilingual("是这一条", "This one"))],
                };
            }
        }
    }

    private static bool Covers(RuleSymbol rule, RuleSymbol other) => rule.Severity <= other.Severity
        && rule.Missing == other.Missing && rule.Waivers.IsEmpty && RuleLogic.Implies(rule, other);
}
