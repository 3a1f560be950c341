using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>
/// Phases, tasks and requirements are parts of the campaign, which only 即日起 may precede. They may overlap: real ones
/// do. The time of a 条 may be that of its subject: which years' projects are looked at.
/// </summary>
/// <remarks>{0}: phase; {1}: campaign.</remarks>
internal sealed class PhaseRule() : PlanRule(new(
    "PLN3019",
    Severity.Warning,
    new("阶段超出行动期间", "Phase outside the campaign"),
    new("“{0}”的时间不全在行动期间（{1}）之内。", "The time of \"{0}\" is not inside the campaign (\"{1}\")."),
    new("核对阶段时间和行动期间；年份、月份最容易漏改。", "Check both; years and months are easily forgotten.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) => plan.Period is not { } campaign
        ? []
        : plan.AllItems
            .Where(static i => i.Kind != Keyword.Item)
            .Where(i => i.Period is { } phase
                && ((phase.First < campaign.First && !phase.IsFromIssue) || phase.Last > campaign.Last))
            .Select(i => Report(i.Period!.Location, i.Name ?? i.Clause, campaign.Printed));
}
