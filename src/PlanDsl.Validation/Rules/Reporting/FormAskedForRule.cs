using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>PLN3005: somebody asks for each form.</summary>
internal sealed class FormAskedForRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var asked = plan.Reportings.SelectMany(static r => r.Deliverables).SelectMany(static d => d.Forms)
            .Select(static f => f.Form.Id).ToHashSet();
        return plan.Forms.Where(f => !asked.Contains(f.Id))
            .Select(static f => Diagnostic.Create(ValidationDiagnostics.FormNotAskedFor, f.Location, f.Id));
    }
}
