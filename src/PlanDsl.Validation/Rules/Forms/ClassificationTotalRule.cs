using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>PLN3016: a classification says what it breaks down.</summary>
internal sealed class ClassificationTotalRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.Groups)
            .Where(static g => g.Kind == FieldGroupKind.Classification && g.Total is null)
            .Select(static g => Diagnostic.Create(
                ValidationDiagnostics.ClassificationWithoutTotal, g.Location, g.Title ?? string.Empty));
}
