using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>Where a plan divides its tasks, a body with a duty has one.</summary>
/// <remarks>{0}: body.</remarks>
internal sealed class DutyWithoutTaskRule() : PlanRule(new(
    "PLN3053",
    Severity.Info,
    new("写了职责而没有任务", "Duty without tasks"),
    new("职责分工写了“{0}”，没有一项任务由它负责或配合。", "\"{0}\" has a duty and takes part in no task."),
    new("在有关任务的“责任”里补上它，或核对职责分工。", "Name it in the \"responsible\" of its tasks, or check the duty.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        DividedWork.WithoutTask(plan).Select(b => Report(b.Location, b.Body!.ShortName));
}
