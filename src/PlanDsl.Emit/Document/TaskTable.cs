using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>任务分工表: the tasks, who leads and supports them, by when.</summary>
internal static class TaskTable
{
    /// <summary>The captions, then a row a task.</summary>
    internal static IReadOnlyList<TracedText[]> Rows(PlanModel plan)
    {
        var tasks = Assignments.Tasks(plan).ToList();
        var hasLead = tasks.Exists(static t =>
            t.Responsibility?.Meant.Any(static s => s.Role == ShareRole.Lead) == true);
        string[] captions = ["任务", hasLead ? "牵头单位" : "责任单位", "配合单位", "完成时限"];
        return
        [
            [.. captions.Select(TracedText.Wording)],
            .. tasks.Select(static t => (TracedText[])
            [
                Traces.Of(t).TrimEnd('。'),
                Bodies(t.Item!, t.Responsibility, static role => !ShareRole.IsSupporting(role)),
                Bodies(t.Item!, t.Responsibility, ShareRole.IsSupporting),
                t.Item!.Deadlines.IsEmpty
                    ? Traces.Of(t.Item!.Period)
                    : TailBlocks.Deadlines(t.Item!.Deadlines, string.Empty),
            ]),
        ];
    }

    private static TracedText Bodies(ItemSymbol task, ResponsibilitySymbol? responsibility, Func<string?, bool> has) =>
        TracedText.Join("，", (responsibility?.Meant ?? []).Where(s => has(s.Role))
            .Select(s => Traces.Of(s, task.Tail.ElidesPrefix)));
}
