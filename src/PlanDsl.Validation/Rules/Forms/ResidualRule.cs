using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>PLN3012, PLN3013: a group has at most one residual field, and it is the last.</summary>
internal sealed class ResidualRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.Groups).SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(FieldGroupSymbol group)
    {
        var residual = group.Fields.Where(static f => f.IsResidual).ToList();
        foreach (var second in residual.Skip(1))
        {
            yield return Diagnostic.Create(ValidationDiagnostics.SecondResidual, second.Location, second.Id);
        }

        if (residual.Count == 1 && residual[0] != group.Fields[^1])
        {
            yield return Diagnostic.Create(
                ValidationDiagnostics.ResidualNotLast, residual[0].Location, residual[0].Id);
        }
    }
}
