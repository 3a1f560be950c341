using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>PLN3006: each form is printed with the plan.</summary>
internal sealed class FormAttachedRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var attached = plan.Attachments.SelectMany(static a => a.Forms).Select(static f => f.Form.Id).ToHashSet();
        return plan.Forms.Where(f => !attached.Contains(f.Id))
            .Select(static f => Diagnostic.Create(ValidationDiagnostics.FormNotAttached, f.Location, f.Id));
    }
}
