using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>The day of an event that a relative deadline counts from, where the plan knows it.</summary>
internal static class EventDay
{
    private static readonly string[] Campaign =
        ["行动", "专项行动", "整治行动", "专项整治", "专项整治行动", "整治", "活动", "行动期间"];

    private static readonly string[] Document =
        ["通知", "本通知", "方案", "本方案", "实施方案", "工作方案", "文件", ""];

    private static readonly string[] Ends = ["结束", "完成", "期满", "期限届满"];

    private static readonly string[] Starts = ["开始", "启动"];

    private static readonly string[] Issues = ["印发", "发布", "下发"];

    /// <summary>
    /// 行动结束, 通知印发, 动员部署阶段结束, {动员}结束; null if it is none of them, or its day is not written.
    /// </summary>
    internal static DateOnly? Find(PlanModel plan, string written)
    {
        if (Before(written, Issues) is { } document)
        {
            return Document.Contains(document) ? plan.IssueDate : null;
        }

        var isStart = Before(written, Starts) is not null;
        var name = (Before(written, Starts) ?? Before(written, Ends) ?? written).Trim('{', '}', '“', '”');
        var period = Campaign.Contains(name) ? plan.Period : PhaseOf(plan, name)?.Period;
        return isStart ? period?.First : period?.Last;
    }

    /// <summary>A phase by its identifier or its title; another item by its identifier alone.</summary>
    private static ItemSymbol? PhaseOf(PlanModel plan, string name)
    {
        var items = plan.AllItems.ToList();
        return items.Find(i => i.Id == name && i.Period is not null)
            ?? items.Find(i => i.Kind == Keyword.Phase && HasTitle(i, name));
    }

    private static bool HasTitle(ItemSymbol phase, string name) => phase.Name == name || phase.Name == name + "阶段";

    private static string? Before(string written, string[] words)
    {
        var word = Array.Find(words, w => written.EndsWith(w, StringComparison.Ordinal));
        return word is null ? null : written[..^word.Length];
    }
}
