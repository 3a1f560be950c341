using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Document;

/// <summary>任务分工表: the tasks, who leads and supports them, by when.</summary>
internal static class TaskTable
{
    private static readonly string[] Supporting = ["配合", "参与", "指导"];

    /// <summary>The captions, then a row a task; a task that only holds other tasks has none.</summary>
    internal static IReadOnlyList<string[]> Rows(PlanModel plan)
    {
        var tasks = plan.AllItems
            .Where(static i => i.Kind == Keyword.Task && i.Name is not null
                && (i.Responsibility is not null || !Inner(i).Any(static c => c.Kind == Keyword.Task)))
            .ToList();
        var hasLead = tasks.Exists(static t => t.Responsibility?.Shares.Any(static s => s.Role == "牵头") == true);
        return
        [
            ["任务", hasLead ? "牵头单位" : "责任单位", "配合单位", "完成时限"],
            .. tasks.Select(static t => (string[])
            [
                t.Name!.TrimEnd('。'),
                Bodies(t, static role => !Supporting.Contains(role)),
                Bodies(t, static role => Supporting.Contains(role)),
                t.Deadlines.IsEmpty
                    ? t.Period?.Printed ?? string.Empty
                    : TailBlocks.Deadlines(t.Deadlines, string.Empty),
            ]),
        ];
    }

    private static IEnumerable<ItemSymbol> Inner(ItemSymbol item) => item.Content.OfType<ItemSymbol>();

    private static string Bodies(ItemSymbol task, Func<string?, bool> has) => string.Join('，',
        (task.Responsibility?.Shares ?? []).Where(s => has(s.Role))
            .Select(s => BodyList.Print(s.Bodies, task.Tail.ElidesPrefix)));
}
