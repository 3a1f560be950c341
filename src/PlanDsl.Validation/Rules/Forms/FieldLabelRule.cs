using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>PLN3014: who fills in a group can tell its fields apart.</summary>
internal sealed class FieldLabelRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.Groups)
            .SelectMany(static g => g.Fields.GroupBy(static f => f.Printed).SelectMany(static same => same.Skip(1)))
            .Select(static f => Diagnostic.Create(ValidationDiagnostics.SameLabelTwice, f.Location, f.Printed));
}
