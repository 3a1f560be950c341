using System.Collections.Immutable;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>Turns the deadlines of a plan into the days they mean.</summary>
public sealed class DueDates
{
    private readonly PlanModel plan;
    private readonly EventDays events;

    /// <param name="plan">The plan; its events are found once for all its deadlines.</param>
    public DueDates(PlanModel plan)
    {
        this.plan = plan;
        events = new EventDays(plan, deadline => Of(deadline).Dates.Select(static d => d.Day));
    }

    /// <summary>
    /// The due days of a deadline inside the campaign. A recurring one begins with its 自, else with the campaign, but
    /// not before the document, and ends with its 至, else with the campaign.
    /// </summary>
    /// <param name="deadline">A deadline of the plan.</param>
    /// <param name="from">The beginning where the plan has none.</param>
    /// <param name="to">The end where the plan has none.</param>
    public DueDateList Of(DeadlineValue deadline, DateOnly? from = null, DateOnly? to = null) =>
        Shift(plan.Calendar, deadline.Shift, deadline switch
        {
            DatedDeadline dated => Dated(dated),
            RecurringDeadline recurring => Recurring(recurring, from, to),
            RelativeDeadline relative => Relative(plan.Calendar, relative, events.Of(relative.Event)),
            PromptDeadline => new([], DueDateGap.Event),
            VagueDeadline => new([], DueDateGap.Vague),
            _ => new([], DueDateGap.Standing),
        });

    /// <summary>The day so long after another; null where that cannot be known.</summary>
    /// <param name="calendar">The working days.</param>
    /// <param name="day">The day, which does not count.</param>
    /// <param name="span">How long; hours end on the day that they reach.</param>
    public static DateOnly? Add(WorkingCalendar calendar, DateOnly day, SpanText span) =>
        Move(calendar, day, span, 1);

    private static DateOnly? Move(WorkingCalendar calendar, DateOnly day, SpanText span, int sign) => span.Unit switch
    {
        DayUnit.WorkingDay => calendar.AddWorkingDays(day, sign * span.Amount),
        DayUnit.Week => day.AddDays(7 * sign * span.Amount),
        DayUnit.Month => day.AddMonths(sign * span.Amount),
        DayUnit.Year => day.AddYears(sign * span.Amount),
        DayUnit.Hour => day.AddDays(sign * ((span.Amount + 23) / 24)),
        _ => day.AddDays(sign * span.Amount),
    };

    private static DueDateList Dated(DatedDeadline deadline) => new(
        [
            .. deadline.Moments.Where(static m => m.Day is not null)
                .Select(static m => new DueDate(m.Day!.Value, m.Time)),
        ],
        deadline.Moments.All(static m => m.Day is not null) ? DueDateGap.None : DueDateGap.Calendar);

    /// <summary>
    /// Up to an event its day is the last in time; up to a beginning, the day before.
    /// </summary>
    private static DueDateList Relative(
        WorkingCalendar calendar, RelativeDeadline deadline, IReadOnlyList<DateOnly> events)
    {
        if (deadline.Event is { Kind: EventKind.Date, Day: null })
        {
            return new([], DueDateGap.Calendar);
        }

        var days = events.Select(day => deadline.Side switch
        {
            EventSide.UpTo => deadline.Event.IsStart ? day.AddDays(-1) : day,
            EventSide.Ahead => Move(calendar, day, deadline.Span!, -1),
            _ => Move(calendar, day, deadline.Span!, 1),
        }).ToList();
        var gap = days.Count == 0 ? DueDateGap.Event
            : days.Contains(null) ? DueDateGap.Calendar
            : DueDateGap.None;
        return new([.. days.OfType<DateOnly>().SelectMany(day => At(day, deadline.Times))], gap);
    }

    private static IEnumerable<DueDate> At(DateOnly day, ImmutableArray<TimeOnly> times, bool isShortened = false) =>
        times.IsEmpty
            ? [new DueDate(day, null, isShortened)]
            : times.Select(time => new DueDate(day, time, isShortened));

    private DueDateList Recurring(RecurringDeadline deadline, DateOnly? from, DateOnly? to)
    {
        var (first, last) = Window(deadline);
        (first, last) = (first ?? from, last ?? to);
        if (first is null || last is null)
        {
            return new([], DueDateGap.Window);
        }

        var dates = ImmutableArray.CreateBuilder<DueDate>();
        var gap = DueDateGap.None;
        var cycles = deadline is { Cycle: RecurrenceCycle.WorkingDay, Every: > 1 }
            ? WorkingDays(plan.Calendar, deadline.Every, first.Value, last.Value)
            : Cycles.Between(deadline.Cycle, deadline.Every, first.Value, last.Value);
        foreach (var cycle in cycles)
        {
            foreach (var due in DueIn(plan.Calendar, cycle, deadline, first.Value, last.Value))
            {
                if (due is not { } found)
                {
                    gap = DueDateGap.Calendar;
                }
                else if (!deadline.Exceptions.Any(e => Excludes(plan.Calendar, e, found.Day)))
                {
                    dates.AddRange(At(found.Day, deadline.Times, found.IsShortened));
                }
            }
        }

        return new(dates.ToImmutable(), gap);
    }

    /// <summary>
    /// The days between which a recurring deadline comes: from its beginning or the campaign's, but not before the
    /// document, to its end or the campaign's; null where the plan does not say.
    /// </summary>
    public (DateOnly? First, DateOnly? Last) Window(RecurringDeadline deadline) => (
        Later(deadline.From ?? plan.Period?.First, plan.IssueDate),
        deadline.Until ?? plan.Period?.Last);

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one > other ? one : other ?? one;

    /// <summary>So many working days each, the first counted from a day.</summary>
    private static IEnumerable<CycleSpan> WorkingDays(
        WorkingCalendar calendar, int every, DateOnly first, DateOnly last)
    {
        var before = first.AddDays(-1);
        while (before < last && calendar.AddWorkingDays(before, every) is { } day)
        {
            yield return new CycleSpan(before.AddDays(1), day);
            before = day;
        }
    }

    /// <summary>What is due in, or after, one cycle; null for a day that cannot be known.</summary>
    private static IEnumerable<(DateOnly Day, bool IsShortened)?> DueIn(
        WorkingCalendar calendar, CycleSpan cycle, RecurringDeadline deadline, DateOnly first, DateOnly last)
    {
        var isOver = cycle.Last >= first && cycle.Last <= last;
        if (deadline.After is { } after)
        {
            return isOver ? [Add(calendar, cycle.Last, after) is { } day ? (day, false) : null] : [];
        }

        if (deadline.Points.IsEmpty)
        {
            var isWorking = deadline.Cycle != RecurrenceCycle.WorkingDay ? true : calendar.IsWorkingDay(cycle.Last);
            return !isOver || isWorking is false ? [] : [isWorking is null ? null : (cycle.Last, false)];
        }

        var (isWeek, months) = (deadline.Cycle == RecurrenceCycle.Week, deadline.Cycle.Months() * deadline.Every);
        return deadline.Points.SelectMany(p =>
        {
            var isAfter = p.IsNextYear || (isWeek ? p.Day > 7 : p.Month > months);
            var due = cycle.Find(calendar, deadline.Cycle, p);
            return isAfter ? (isOver ? [due] : [])
                : due is null || (due.Value.Day >= first && due.Value.Day <= last)
                    ? new (DateOnly, bool)?[] { due }
                    : [];
        });
    }

    private static bool Excludes(WorkingCalendar calendar, DeadlineException exception, DateOnly day) =>
        exception.Month == day.Month
        || exception.Period?.Contains(day) == true
        || (exception.Holiday is { } holiday
            && calendar.HolidayOf(day)?.Contains(holiday, StringComparison.Ordinal) == true);

    /// <summary>
    /// Days off moved to working days; what cannot be moved, because its year is not known, is left out.
    /// </summary>
    private static DueDateList Shift(WorkingCalendar calendar, DayOffShift shift, DueDateList due)
    {
        if (shift == DayOffShift.None)
        {
            return due;
        }

        var moved = due.Dates
            .Select(d => calendar.ToWorkingDay(d.Day, shift == DayOffShift.Later ? 1 : -1) is { } day
                ? d with { Day = day }
                : null)
            .ToList();
        return new([.. moved.OfType<DueDate>()], moved.Contains(null) ? DueDateGap.Calendar : due.Gap);
    }
}
