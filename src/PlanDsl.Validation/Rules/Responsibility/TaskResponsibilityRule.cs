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
    new("在任务里写“责任：…”，或在所在章统一写。", "Write 责任：… in the task or in its chapter.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.DefaultResponsibility is not null
            ? []
            : plan.Chapters.Where(static c => c.Responsibility is null && c.DefaultResponsibility is null)
                .SelectMany(c => Unassigned(c.Content));

    private IEnumerable<Diagnostic> Unassigned(IEnumerable<ContentSymbol> content)
    {
        foreach (var item in content.OfType<ItemSymbol>().Where(static i => i.Responsibility is null))
        {
            var inner = item.Content.OfType<ItemSymbol>().ToList();
            var isShared = inner.Exists(static i => i.Kind == Keyword.Task)
                || (inner.Count > 0 && inner.TrueForAll(static i => i.Responsibility is not null));
            if (item.Kind == Keyword.Task && !isShared)
            {
                yield return Report(item.TitleLocation, item.Number + item.Title);
            }

            foreach (var diagnostic in Unassigned(item.Content))
            {
                yield return diagnostic;
            }
        }
    }
}
