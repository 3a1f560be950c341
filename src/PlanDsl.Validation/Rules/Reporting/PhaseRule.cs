using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>PLN3019: phases are parts of the campaign. They may overlap: real ones do.</summary>
internal sealed class PhaseRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) => plan.Period is not { } campaign
        ? []
        : plan.AllItems
            .Where(i => i.Period is { } phase && (phase.First < campaign.First || phase.Last > campaign.Last))
            .Select(i => Diagnostic.Create(
                ValidationDiagnostics.PhaseOutsideCampaign, i.Period!.Location, i.Title!, campaign.Printed));
}
