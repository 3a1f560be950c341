using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Calendars;

/// <summary>What a plan's calendar says of each day on which something is due.</summary>
public static class CalendarBuilder
{
    /// <summary>
    /// The due days of all duties, items, phases, chapters and targets in order; then the deadlines without a day, as
    /// the plan has them.
    /// </summary>
    /// <param name="plan">A plan without errors.</param>
    /// <param name="from">Leaves out what is due before; the beginning where the plan has none.</param>
    /// <param name="to">Leaves out what is due after; the end where the plan has none.</param>
    public static ImmutableArray<CalendarEntry> Build(PlanModel plan, DateOnly? from, DateOnly? to) =>
        [.. DueDays.Of(plan, from, to).Select(d => Entry(plan.Calendar, d))];

    private static CalendarEntry Entry(WorkingCalendar calendar, DueDay due)
    {
        string?[] details = [due.Deadline?.Condition, due.Deadline?.Outcome, due.Deadline?.DataAsOf];
        return new CalendarEntry
        {
            Day = due.Date?.Day,
            Time = due.Date?.Time,
            Holiday = due.Date is { } off ? calendar.HolidayOf(off.Day) : null,
            IsWorkingDay = due.Date is { } date ? calendar.IsWorkingDay(date.Day) : null,
            NoDay = Reason(due.Gap),
            Id = Id(due.Owner),
            What = What(due.Owner),
            Who = due.Owner is ReportingOwner { Reporting.Reporters: var reporters }
                ? Names(reporters)
                : Names(due.Owner.Responsibility?.Bodies ?? []),
            Receiver = due.Owner is ReportingOwner { Reporting.Route: var route }
                ? string.Join(" → ", route.Select(static step => Names(step.Bodies)))
                : string.Empty,
            Deadline = due.Deadline?.Words ?? due.Period!.Printed,
            Details = string.Join('；', details.Where(static d => d is not null)),
            Location = due.Deadline?.Location ?? due.Period!.Location,
        };
    }

    private static Bilingual? Reason(DueDateGap gap) => gap switch
    {
        DueDateGap.Standing => new("没有终点", "no end"),
        DueDateGap.Vague => new("没有说明哪一天", "it says no day"),
        DueDateGap.Event => new("视事项发生之日", "depends on when it happens"),
        DueDateGap.Window => new("方案没有写起止，用 --from、--to 指定", "the plan has no beginning or end; give --from, --to"),
        DueDateGap.Calendar => new("有的年份放假安排还没有公布", "the holidays of some year are not published"),
        _ => null,
    };

    private static string Id(DeadlineOwner owner) => owner switch
    {
        ChapterOwner chapter => chapter.Chapter.Id ?? chapter.Chapter.Number,
        ItemOwner item => item.Item.Id ?? item.Item.Clause,
        TargetOwner target => target.Target.Id ?? target.Target.Subject,
        ReportingOwner duty => duty.Reporting.Id,
        _ => throw new InvalidOperationException($"A calendar names no {owner.GetType().Name}"),
    };

    private static string What(DeadlineOwner owner) => owner switch
    {
        ChapterOwner chapter => chapter.Chapter.Title,
        ItemOwner item => item.Item.Name ?? item.Item.Clause,
        TargetOwner target => target.Target.Subject + target.Target.Words,
        ReportingOwner duty => ListText.Join(duty.Reporting.Deliverables.Select(static d => d.Name)),
        _ => throw new InvalidOperationException($"A calendar names no {owner.GetType().Name}"),
    };

    private static string Names(IEnumerable<BodyReference> bodies) =>
        ListText.Join(bodies.Select(static b => b.Printed));
}
