using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>Phases side by side stand in the order in which they begin.</summary>
/// <remarks>{0}: phase; {1}: the one above.</remarks>
internal sealed class PhaseOrderRule() : PlanRule(new(
    "PLN3040",
    Severity.Warning,
    new("阶段没有按时间先后排列", "Phases out of order"),
    new("阶段“{0}”写在“{1}”后面，却开始得更早。", "The phase \"{0}\" follows \"{1}\" but begins earlier."),
    new("核对时间，或调整次序。", "Check the dates or the order.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PhasePair.Of(plan).Where(static p => p.IsOutOfOrder)
            .Select(p => Report(p.Later.Location, p.Names) with { Related = [p.Related] });
}
