using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>
/// PLN3019: phases, tasks and requirements are parts of the campaign. They may overlap: real ones do. The time of a 条
/// may be that of its subject: which years' projects are looked at.
/// </summary>
internal sealed class PhaseRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) => plan.Period is not { } campaign
        ? []
        : plan.AllItems
            .Where(static i => i.Kind != Keyword.Item)
            .Where(i => i.Period is { } phase && (phase.First < campaign.First || phase.Last > campaign.Last))
            .Select(i => Diagnostic.Create(
                ValidationDiagnostics.PhaseOutsideCampaign, i.Period!.Location, i.Name ?? i.Clause, campaign.Printed));
}
