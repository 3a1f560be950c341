using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Forms.Logic;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>A rule is broken by some figures; figures are 0 or more.</summary>
/// <remarks>{0}: rule.</remarks>
internal sealed class RuleAlwaysHoldsRule() : PlanRule(new(
    "PLN3089",
    Severity.Warning,
    new("审核关系总是成立", "Rule that always holds"),
    new("审核关系“{0}”对任何填报都成立，等于没有审核（填的数不小于零）。", "The rule \"{0}\" holds for all figures, which are 0 or more."),
    new("核对比较的方向，或删去这一条。", "Check the direction of the comparison, or delete the rule.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.AllRules)
            .Where(static r => !r.IsImplied && r.Missing != RuleMissing.Fail && RuleLogic.AlwaysHolds(r))
            .Select(r => Report(r.Location, r.Text));
}
