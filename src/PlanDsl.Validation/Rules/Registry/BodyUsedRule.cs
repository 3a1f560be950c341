using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Registry;

/// <summary>
/// PLN3003: what the plan's own file registers, the plan uses, be it in prose only. Imported registries are for many
/// plans.
/// </summary>
internal sealed class BodyUsedRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var used = PlanReading.Bodies(plan).Select(static b => b.Body?.ShortName).ToHashSet();
        var above = plan.Bodies.Select(static b => b.Parent).ToHashSet();
        var prose = PlanReading.Prose(plan).SelectMany(static p => p.Paragraphs).Select(static p => p.Text).ToList();
        return plan.Bodies
            .Where(b => b.Location.Source == plan.Location.Source
                && !used.Contains(b.ShortName) && !above.Contains(b.ShortName)
                && !prose.Exists(p => p.Contains(b.ShortName, StringComparison.Ordinal)))
            .Select(static b => Diagnostic.Create(ValidationDiagnostics.BodyNeverUsed, b.Location, b.ShortName));
    }
}
