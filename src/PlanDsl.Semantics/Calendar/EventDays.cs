using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>The days of the events that deadlines count from, where the plan knows them.</summary>
public static class EventDays
{
    /// <summary>
    /// The days, in order: one for most events, one a phase for 各阶段, one a due day for a duty that comes again; none
    /// where the plan does not write them.
    /// </summary>
    public static IReadOnlyList<DateOnly> Of(PlanModel plan, EventReference said) => Of(plan, said, []);

    private static IReadOnlyList<DateOnly> Of(PlanModel plan, EventReference said, HashSet<DeclaredSymbol> passed) =>
        said.Kind switch
        {
            EventKind.Issue => Days(plan.IssueDate),
            EventKind.Campaign => Days(Edge(plan.Period, said.IsStart)),
            EventKind.EachPhase =>
                [.. Contents.Phases(plan).Select(p => Edge(p.Period, said.IsStart)).OfType<DateOnly>()],
            // What counts from itself, directly or not, has no day.
            EventKind.Declared when passed.Add(said.Symbol!) => OfDeclared(plan, said, passed),
            _ => [],
        };

    private static IReadOnlyList<DateOnly> OfDeclared(
        PlanModel plan, EventReference said, HashSet<DeclaredSymbol> passed)
    {
        if (plan.AllItems.FirstOrDefault(i => i.Location == said.Symbol!.Location) is { } item)
        {
            return Days(Edge(item.Period, said.IsStart) ?? LastDue(plan, item.Deadlines, said.IsStart, passed));
        }

        if (plan.Chapters.FirstOrDefault(c => c.Head == said.Symbol!.Location) is { } chapter)
        {
            return Days(Edge(chapter.Period, said.IsStart) ?? LastDue(plan, chapter.Deadlines, said.IsStart, passed));
        }

        if (plan.Targets.FirstOrDefault(t => said.Symbol!.Kind == Keyword.Target && t.Id == said.Symbol.Name)
            is { Deadline: { } deadline })
        {
            return Days(LastDue(plan, [deadline], said.IsStart, passed));
        }

        var reporting = plan.Reportings.FirstOrDefault(r => r.Location == said.Symbol!.Location);
        return reporting is null || said.IsStart
            ? []
            : [.. reporting.Deadlines.SelectMany(d => Due(plan, d, passed)).Distinct().Order()];
    }

    private static DateOnly? LastDue(
        PlanModel plan,
        IReadOnlyList<DeadlineValue> deadlines,
        bool isStart,
        HashSet<DeclaredSymbol> passed) =>
        isStart ? null : deadlines.SelectMany(d => Due(plan, d, passed)).Cast<DateOnly?>().Max();

    private static IEnumerable<DateOnly> Due(
        PlanModel plan, DeadlineValue deadline, HashSet<DeclaredSymbol> passed) =>
        DueDates.Expand(plan, deadline, null, null, e => Of(plan, e, passed)).Dates.Select(static d => d.Day);

    private static DateOnly? Edge(CampaignPeriod? period, bool isStart) => isStart ? period?.First : period?.Last;

    private static IReadOnlyList<DateOnly> Days(DateOnly? day) => day is { } known ? [known] : [];
}
