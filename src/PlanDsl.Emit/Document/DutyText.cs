using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Document;

/// <summary>What each body has to do, from who is responsible for what: 甲：牵头清查主体；配合宣传引导。</summary>
internal static class DutyText
{
    /// <summary>A paragraph a body.</summary>
    internal static IEnumerable<TracedText> Of(PlanModel plan) => Assignments.ByBody(plan).Select(static work =>
    {
        var name = TracedText.Derived(
            work.Body?.Printed ?? work.Name, work.Shares[0].Assignment.Responsibility!.Location);
        return TracedText.Around($"{name}：{Sentence(work)}。");
    });

    private static TracedText Sentence(BodyWork work) => TracedText.Join("；", work.Shares
        .GroupBy(static s => Verb(s.Role))
        .Select(static g => TracedText.Derived(g.Key, g.First().Assignment.Responsibility!.Location)
            + TracedText.Join("、", g.Select(static s => Quote(Traces.Of(s.Assignment).TrimEnd('。', '；'))))));

    /// <summary>Who is no more than responsible is in charge.</summary>
    private static string Verb(string? role)
    {
        var roles = KeywordTable.Get(Keyword.Responsibility);
        return role is null || role == roles.Get(ChoiceWord.Responsible).Zh ? roles.Get(ChoiceWord.InCharge).Zh : role;
    }

    /// <summary>A title that has marks of its own stands in quotes.</summary>
    private static TracedText Quote(TracedText title) =>
        title.Text.AsSpan().IndexOfAny('，', '、', '；') >= 0 ? TracedText.Around($"“{title}”") : title;
}
