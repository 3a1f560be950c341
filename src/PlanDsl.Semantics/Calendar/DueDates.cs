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
    /// The due days of a deadline inside the campaign. A recurring one begins with its 自, else with the campaign or the
    /// document, whichever is later, and ends with its 至, else with the campaign.
    /// </summary>
    /// <param name="deadline">A deadline of the plan.</param>
    /// <param name="from">The beginning where the plan has none.</param>
    /// <param name="to">The end where the plan has none.</param>
    public DueDateList Of(DeadlineValue deadline, DateOnly? from = null, DateOnly? to = null) => deadline switch
    {
        DatedDeadline dated =>
            new([.. dated.Moments.Select(static m => new DueDate(m.Day, m.Time))], DueDateGap.None),
        RecurringDeadline recurring => Recurring(recurring, from, to),
        RelativeDeadline relative => Relative(relative, events.Of(relative.Event)),
        HolidayDeadline { Day: { } day } => new([new DueDate(day, null)], DueDateGap.None),
        HolidayDeadline => new([], DueDateGap.Calendar),
        PromptDeadline => new([], DueDateGap.Event),
        _ => new([], DueDateGap.Standing),
    };

    /// <summary>The day so long after another; null where that cannot be known.</summary>
    public static DateOnly? Add(DateOnly day, SpanText span) => span.Unit switch
    {
        DayUnit.WorkingDay => WorkingCalendar.AddWorkingDays(day, span.Amount),
        DayUnit.Week => day.AddDays(7 * span.Amount),
        DayUnit.Month => day.AddMonths(span.Amount),
        DayUnit.Year => day.AddYears(span.Amount),
        _ => day.AddDays(span.Amount),
    };

    /// <summary>Before an event, the event's day is the last in time.</summary>
    private static DueDateList Relative(RelativeDeadline deadline, IReadOnlyList<DateOnly> events)
    {
        var days = events.Select(day => deadline.IsBefore ? day : Add(day, deadline.Span)).ToList();
        var gap = days.Count == 0 ? DueDateGap.Event
            : days.Contains(null) ? DueDateGap.Calendar
            : DueDateGap.None;
        return new([.. days.OfType<DateOnly>().Select(static day => new DueDate(day, null))], gap);
    }

    private DueDateList Recurring(RecurringDeadline deadline, DateOnly? from, DateOnly? to)
    {
        var first = deadline.From ?? Later(plan.IssueDate, plan.Period?.First) ?? from;
        var last = deadline.Until ?? plan.Period?.Last ?? to;
        if (first is null || last is null)
        {
            return new([], DueDateGap.Window);
        }

        var dates = ImmutableArray.CreateBuilder<DueDate>();
        var gap = DueDateGap.None;
        foreach (var cycle in Cycles.Between(deadline.Cycle, first.Value, last.Value))
        {
            foreach (var due in DueIn(cycle, deadline, first.Value, last.Value))
            {
                if (due is null)
                {
                    gap = DueDateGap.Calendar;
                }
                else if (!deadline.Exceptions.Any(e => Excludes(e, due.Day)))
                {
                    dates.Add(due);
                }
            }
        }

        return new(dates.ToImmutable(), gap);
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one > other ? one : other ?? one;

    /// <summary>What is due in, or after, one cycle; null for a day that cannot be known.</summary>
    private static IEnumerable<DueDate?> DueIn(
        CycleSpan cycle, RecurringDeadline deadline, DateOnly first, DateOnly last)
    {
        if (deadline.After is { } after)
        {
            return cycle.Last >= first && cycle.Last <= last
                ? [Add(cycle.Last, after) is { } day ? new DueDate(day, deadline.Time) : null]
                : [];
        }

        if (deadline.Points.IsEmpty)
        {
            var isDue = cycle.Last >= first && cycle.Last <= last
                && (deadline.Cycle != RecurrenceCycle.WorkingDay
                    || WorkingCalendar.IsWorkingDay(cycle.Last) is not false);
            var isKnown = deadline.Cycle != RecurrenceCycle.WorkingDay || WorkingCalendar.IsKnown(cycle.Last.Year);
            return isDue ? [isKnown ? new DueDate(cycle.Last, deadline.Time) : null] : [];
        }

        return deadline.Points.Select(p => cycle.Find(deadline.Cycle, p, deadline.Time))
            .Where(due => due is null || (due.Day >= first && due.Day <= last));
    }

    private static bool Excludes(DeadlineException exception, DateOnly day) =>
        exception.Month == day.Month
        || exception.Period?.Contains(day) == true
        || (exception.Holiday is { } holiday
            && WorkingCalendar.HolidayOf(day)?.Contains(holiday, StringComparison.Ordinal) == true);
}
