using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>What each body has to do, from who is responsible for what: 甲：牵头清查主体；配合宣传引导。</summary>
internal static class DutyText
{
    /// <summary>A paragraph a body.</summary>
    internal static IEnumerable<string> Of(PlanModel plan) =>
        Assignments.ByBody(plan).Select(static work => $"{work.Name}：{Sentence(work)}。");

    private static string Sentence(BodyWork work) => string.Join('；', work.Shares
        .GroupBy(static s => s.Role is null or "责任" ? "负责" : s.Role)
        .Select(static g =>
            g.Key + string.Join('、', g.Select(static s => Quote(s.Assignment.Name!.TrimEnd('。', '；'))))));

    /// <summary>A title that has marks of its own stands in quotes.</summary>
    private static string Quote(string title) =>
        title.AsSpan().IndexOfAny('，', '、', '；') >= 0 ? $"“{title}”" : title;
}
