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
        var tasks = plan.Assignments
            .Where(static a => a.Item.Kind == Keyword.Task && a.Item.Name is not null
                && (a.Item.Responsibility is not null || !Inner(a.Item).Any(static c => c.Kind == Keyword.Task)))
            .ToList();
        var hasLead = tasks.Exists(static t => t.Responsibility?.Shares.Any(static s => s.Role == "牵头") == true);
        return
        [
            ["任务", hasLead ? "牵头单位" : "责任单位", "配合单位", "完成时限"],
            .. tasks.Select(static t => (string[])
            [
                t.Item.Name!.TrimEnd('。'),
                Bodies(t.Item, t.Responsibility, static role => !Supporting.Contains(role)),
                Bodies(t.Item, t.Responsibility, static role => Supporting.Contains(role)),
                t.Item.Deadlines.IsEmpty
                    ? t.Item.Period?.Printed ?? string.Empty
                    : TailBlocks.Deadlines(t.Item.Deadlines, string.Empty),
            ]),
        ];
    }

    private static IEnumerable<ItemSymbol> Inner(ItemSymbol item) => item.Content.OfType<ItemSymbol>();

    private static string Bodies(ItemSymbol task, ResponsibilitySymbol? responsibility, Func<string?, bool> has) =>
        string.Join('，', (responsibility?.Shares ?? []).Where(s => has(s.Role))
            .Select(s => BodyList.Print(s.Bodies, task.Tail.ElidesPrefix)));
}
