using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Forms.Logic;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// A rule is kept by some figures, which are 0 or more; and the rules of a form leave something that keeps them all.
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
    // Rules that a rule is held against: those about the same fields, then those about the fields of these.
    private const int MostNeighbours = 10;

    protected override IEnumerable<Diagnostic> Check(PlanModel plan) => plan.Forms.SelectMany(Check);

    private IEnumerable<Diagnostic> Check(FormSymbol form)
    {
        foreach (var rule in form.AllRules.Where(RuleLogic.NeverHolds))
        {
            yield return Report(rule.Location, rule.Text);
        }

        foreach (var rules in (IEnumerable<RuleSymbol>[])[form.Rules, form.Register?.Rules ?? []])
        {
            foreach (var finding in Conflicts(rules))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Diagnostic> Conflicts(IEnumerable<RuleSymbol> rules)
    {
        var kept = new RuleNeighbours();
        foreach (var rule in rules.Where(static r => RuleLogic.IsForAll(r) && !RuleLogic.NeverHolds(r)))
        {
            var near = kept.Near(rule, MostNeighbours);
            if (near.Count > 0 && RuleLogic.Contradict(near.Prepend(rule)))
            {
                yield return Report(rule, Culprits(rule, near));
                continue;
            }

            kept.Add(rule);
        }
    }

    /// <summary>Those of the rules that it takes.</summary>
    private static List<RuleSymbol> Culprits(RuleSymbol rule, List<RuleSymbol> near)
    {
        foreach (var one in near.ToList())
        {
            var without = near.FindAll(n => n != one);
            if (RuleLogic.Contradict(without.Prepend(rule)))
            {
                near = without;
            }
        }

        return near;
    }

    private Diagnostic Report(RuleSymbol rule, IEnumerable<RuleSymbol> others) =>
        Report(rule.Location, rule.Text) with
        {
            Related =
            [
                .. others.Select(static o => new RelatedLocation(
                    o.Location, new Bilingual("与这一条矛盾", "It contradicts this one"))),
            ],
        };
}
