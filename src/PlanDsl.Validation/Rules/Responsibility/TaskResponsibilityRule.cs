using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>
/// PLN3001: a task is somebody's; its own responsibility, its inner items', an outer item's or the chapter's will do,
/// and so will a default.
/// </summary>
internal sealed class TaskResponsibilityRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.DefaultResponsibility is not null
            ? []
            : plan.Chapters.Where(static c => c.Responsibility is null && c.DefaultResponsibility is null)
                .SelectMany(static c => Unassigned(c.Content));

    private static IEnumerable<Diagnostic> Unassigned(IEnumerable<ContentSymbol> content)
    {
        foreach (var item in content.OfType<ItemSymbol>().Where(static i => i.Responsibility is null))
        {
            var inner = item.Content.OfType<ItemSymbol>().ToList();
            var isShared = inner.Exists(static i => i.Kind == Keyword.Task)
                || (inner.Count > 0 && inner.TrueForAll(static i => i.Responsibility is not null));
            if (item.Kind == Keyword.Task && !isShared)
            {
                yield return Diagnostic.Create(
                    ValidationDiagnostics.TaskWithoutResponsibility, item.TitleLocation, item.Number + item.Title);
            }

            foreach (var diagnostic in Unassigned(item.Content))
            {
                yield return diagnostic;
            }
        }
    }
}
