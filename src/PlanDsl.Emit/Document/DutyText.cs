using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Document;

/// <summary>What each body has to do, from who is responsible for what: 甲：牵头清查主体；配合宣传引导。</summary>
internal static class DutyText
{
    /// <summary>A paragraph a body.</summary>
    internal static IEnumerable<string> Of(PlanModel plan) =>
        Assignments.ByBody(plan).Select(static work => $"{work.Name}：{Sentence(work)}。");

    private static string Sentence(BodyWork work) => string.Join('；', work.Shares
        .GroupBy(static s => Verb(s.Role))
        .Select(static g =>
            g.Key + string.Join('、', g.Select(static s => Quote(s.Assignment.Name!.TrimEnd('。', '；'))))));

    /// <summary>Who is no more than responsible is in charge.</summary>
    private static string Verb(string? role)
    {
        var roles = KeywordTable.Get(Keyword.Responsibility);
        return role is null || role == roles.Get(ChoiceWord.Responsible).Zh ? roles.Get(ChoiceWord.InCharge).Zh : role;
    }

    /// <summary>A title that has marks of its own stands in quotes.</summary>
    private static string Quote(string title) =>
        title.AsSpan().IndexOfAny('，', '、', '；') >= 0 ? $"“{title}”" : title;
}
