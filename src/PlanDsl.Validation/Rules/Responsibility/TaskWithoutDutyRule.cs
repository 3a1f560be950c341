using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>Where a plan writes duties, a body with tasks has one.</summary>
/// <remarks>{0}: body.</remarks>
internal sealed class TaskWithoutDutyRule() : PlanRule(new(
    "PLN3052",
    Severity.Info,
    new("有任务而没有写职责", "Tasks without a duty"),
    new("“{0}”担负任务，职责分工里没有写它。", "\"{0}\" has tasks, and no duty is written for it."),
    new("在职责分工里补一条“职责：{0}”，或核对任务的责任单位。", "Add \"duty: {0}\", or check who is responsible for the tasks.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        DividedWork.WithoutDuty(plan).Select(b => Report(b.Location, b.Body!.ShortName));
}
