using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>PLN3085: a form has something to fill in.</summary>
internal sealed class FormBodyRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.Where(static f => !f.HasBody)
            .Select(static f => Diagnostic.Create(FormDiagnostics.FormWithoutBody, f.Location, f.Id, f.Title));
}
