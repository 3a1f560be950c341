using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>Where phases side by side overlap, it is said.</summary>
/// <remarks>{0}: the later; {1}: the earlier.</remarks>
internal sealed class PhaseOverlapRule() : PlanRule(new(
    "PLN3039",
    Severity.Info,
    new("阶段时间重叠", "Phases overlap"),
    new("阶段“{0}”与“{1}”时间重叠。", "The phases \"{0}\" and \"{1}\" overlap."),
    new("有意交叉进行的不用改，可写“容许 PLN3039：理由”。", "Leave it if it is meant; accept it with a reason.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PhasePair.Of(plan).Where(static p => !p.IsOutOfOrder && p.Earlier.Overlaps(p.Later))
            .Select(p => Report(p.Later.Location, p.Names) with { Related = [p.Related] });
}
