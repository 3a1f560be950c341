using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>Everything that is due in a plan, by day.</summary>
public static class CalendarBuilder
{
    /// <summary>
    /// The due days of all duties, items and chapters in order; then the deadlines without a day, as the plan has them.
    /// </summary>
    /// <param name="plan">A plan without errors.</param>
    /// <param name="from">Leaves out what is due before; the beginning where the plan has none.</param>
    /// <param name="to">Leaves out what is due after; the end where the plan has none.</param>
    public static ImmutableArray<CalendarEntry> Build(PlanModel plan, DateOnly? from, DateOnly? to)
    {
        var entries = new List<CalendarEntry>();
        foreach (var (subject, deadline) in Deadlines(plan))
        {
            entries.AddRange(Expand(plan, subject, deadline, from, to));
        }

        // The order of the plan decides what is due at the same moment: sorting is stable.
        return
        [
            .. entries.Where(e => e.Day is null || !(e.Day < from || e.Day > to))
                .OrderBy(static e => e.Day ?? DateOnly.MaxValue)
                .ThenBy(static e => e.Time ?? TimeOnly.MaxValue),
        ];
    }

    private static IEnumerable<(CalendarEntry Subject, DeadlineValue Deadline)> Deadlines(PlanModel plan) =>
        plan.Chapters.SelectMany(c => c.Deadlines.Select(d => (OfChapter(c, plan.ResponsibleFor(c), d), d)))
            .Concat(plan.Assignments.SelectMany(static a =>
                a.Item.Deadlines.Select(d => (OfItem(a.Item, a.Responsibility, d), d))))
            .Concat(plan.Reportings.SelectMany(static r => r.Deadlines.Select(d => (OfDuty(r, d), d))));

    private static IEnumerable<CalendarEntry> Expand(
        PlanModel plan, CalendarEntry subject, DeadlineValue deadline, DateOnly? from, DateOnly? to)
    {
        var due = DueDates.Expand(plan, deadline, from, to);
        foreach (var date in due.Dates)
        {
            yield return subject with
            {
                Day = date.Day,
                Time = date.Time,
                Holiday = WorkingCalendar.HolidayOf(date.Day),
                IsWorkingDay = WorkingCalendar.IsWorkingDay(date.Day),
            };
        }

        if (Reason(due.Gap) is { } reason)
        {
            yield return subject with { NoDay = reason };
        }
    }

    private static Bilingual? Reason(DueDateGap gap) => gap switch
    {
        DueDateGap.Standing => new("没有终点", "no end"),
        DueDateGap.Event => new("视事项发生之日", "depends on when it happens"),
        DueDateGap.Window => new("方案没有写起止，用 --from、--to 指定", "the plan has no beginning or end; give --from, --to"),
        DueDateGap.Calendar => new("有的年份放假安排还没有公布", "the holidays of some year are not published"),
        _ => null,
    };

    private static CalendarEntry OfDuty(ReportingSymbol duty, DeadlineValue deadline) => Entry(
        duty.Id,
        ListText.Join(duty.Deliverables.Select(static d => d.Name)),
        Names(duty.Reporters),
        duty.Route.IsEmpty ? string.Empty : Names(duty.Route[0].Bodies),
        deadline);

    private static CalendarEntry OfItem(
        ItemSymbol item, ResponsibilitySymbol? responsible, DeadlineValue deadline) =>
        Entry(item.Id ?? item.Clause, item.Name ?? item.Clause, Names(responsible), string.Empty, deadline);

    private static CalendarEntry OfChapter(
        ChapterSymbol chapter, ResponsibilitySymbol? responsible, DeadlineValue deadline) =>
        Entry(chapter.Id ?? chapter.Number, chapter.Title, Names(responsible), string.Empty, deadline);

    private static CalendarEntry Entry(string id, string what, string who, string receiver, DeadlineValue deadline)
    {
        string?[] details = [deadline.Condition, deadline.Outcome, deadline.DataAsOf];
        return new CalendarEntry
        {
            Id = id,
            What = what,
            Who = who,
            Receiver = receiver,
            Deadline = deadline.Printed,
            Details = string.Join('；', details.Where(static d => d is not null)),
            Location = deadline.Location,
        };
    }

    private static string Names(ResponsibilitySymbol? responsibility) => Names(responsibility?.Bodies ?? []);

    private static string Names(IEnumerable<BodyReference> bodies) =>
        ListText.Join(bodies.Select(static b => b.Printed));
}
