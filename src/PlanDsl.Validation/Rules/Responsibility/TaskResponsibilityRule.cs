using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>
/// A task is somebody's; its own responsibility, its inner items', an outer item's or the chapter's will do,
/// and so will a default.
/// </summary>
/// <remarks>{0}: its number and title.</remarks>
internal sealed class TaskResponsibilityRule() : PlanRule(new(
    "PLN3001",
    Severity.Warning,
    new("任务没有责任单位", "Task nobody is responsible for"),
    new("任务“{0}”没有责任单位，上级条目和所在章也没有。", "Nobody is responsible for the task \"{0}\"."),
    new("在任务里写“责任：…”，或在所在章统一写。", "Write \"responsible: …\" in the task or in its chapter.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        Assignments.Unassigned(plan).Select(a => Report(a.Item!.TitleLocation, a.Item.Number + a.Item.Title));
}
