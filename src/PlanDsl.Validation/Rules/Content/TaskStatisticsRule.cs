using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Content;

/// <summary>Where a plan says for most tasks which figures measure them, each task has one.</summary>
/// <remarks>{0}: task.</remarks>
internal sealed class TaskStatisticsRule() : PlanRule(new(
    "PLN3054",
    Severity.Info,
    new("任务没有统计字段", "Task that nothing measures"),
    new("任务“{0}”没有统计字段，别的任务有。", "No field measures the task \"{0}\", as others do for other tasks."),
    new("写“统计：统计表标识.字段”；确实不统计的不用管。", "Write \"statistics: form.field\", unless it is not counted.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        Exceptions.Of(
            [.. plan.AllItems.Where(static i => i.Kind == Keyword.Task && i.Name is not null)], IsCounted)
            .Select(i => Report(i.TitleLocation, i.Number + i.Name));

    private static bool IsCounted(ItemSymbol item) =>
        !item.Statistics.IsEmpty || item.Content.OfType<ItemSymbol>().Any(IsCounted);
}
