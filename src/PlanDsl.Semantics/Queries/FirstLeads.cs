namespace PlanDsl.Semantics;

/// <summary>Where a plan says in words that the first body of a list leads (列第一位者为牵头单位).</summary>
public static class FirstLeads
{
    private static readonly string[] Places = ["第一位", "首位", "排第一", "列第一", "排名第一", "位列第一"];

    /// <summary>Whether a text says it.</summary>
    public static bool IsSaid(string text)
    {
        foreach (var place in Places)
        {
            for (var at = text.IndexOf(place, StringComparison.Ordinal); at >= 0;
                 at = text.IndexOf(place, at + 1, StringComparison.Ordinal))
            {
                var rest = text.AsSpan(at + place.Length);
                if (rest[..Math.Min(rest.Length, 10)].Contains(ShareRole.Lead, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the plan declares it anywhere (首位牵头).</summary>
    public static bool IsDeclared(PlanModel plan) =>
        plan.Chapters.Any(static c => c.Tail.FirstLeads) || plan.AllItems.Any(static i => i.Tail.FirstLeads);

    /// <summary>The responsibilities whose closing words say it.</summary>
    public static IEnumerable<ResponsibilitySymbol> Said(PlanModel plan) =>
        Assignments.Written(plan).Where(static r => r.Closing is { } closing && IsSaid(closing));

    /// <summary>The paragraphs that say it.</summary>
    public static IEnumerable<ProseParagraph> SaidInProse(PlanModel plan) =>
        new[] { plan.Introduction, plan.Closing, plan.Notice?.Text }.OfType<ProseText>()
            .Concat(Contents.Of<ParagraphsSymbol>(plan).Select(static p => p.Text))
            .SelectMany(static p => p.Paragraphs).Where(static p => IsSaid(p.Text));
}
