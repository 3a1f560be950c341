using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Document;

/// <summary>任务分工表: the tasks, who leads and supports them, by when.</summary>
internal static class TaskTable
{
    private static readonly string[] Supporting =
        [Role(ChoiceWord.Support), Role(ChoiceWord.TakePart), Role(ChoiceWord.Guide)];

    /// <summary>The captions, then a row a task.</summary>
    internal static IReadOnlyList<TracedText[]> Rows(PlanModel plan)
    {
        var tasks = Assignments.Tasks(plan).ToList();
        var lead = Role(ChoiceWord.Lead);
        var hasLead = tasks.Exists(t => t.Responsibility?.Shares.Any(s => s.Role == lead) == true);
        string[] captions = ["任务", hasLead ? "牵头单位" : "责任单位", "配合单位", "完成时限"];
        return
        [
            [.. captions.Select(TracedText.Wording)],
            .. tasks.Select(static t => (TracedText[])
            [
                Traces.Of(t).TrimEnd('。'),
                Bodies(t.Item!, t.Responsibility, static role => !Supporting.Contains(role)),
                Bodies(t.Item!, t.Responsibility, static role => Supporting.Contains(role)),
                t.Item!.Deadlines.IsEmpty
                    ? Traces.Of(t.Item!.Period)
                    : TailBlocks.Deadlines(t.Item!.Deadlines, string.Empty),
            ]),
        ];
    }

    private static string Role(ChoiceWord word) => KeywordTable.Get(Keyword.Responsibility).Get(word).Zh;

    private static TracedText Bodies(ItemSymbol task, ResponsibilitySymbol? responsibility, Func<string?, bool> has) =>
        TracedText.Join("，", (responsibility?.Shares ?? []).Where(s => has(s.Role))
            .Select(s => Traces.Of(s.Bodies, task.Tail.ElidesPrefix)));
}
