using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>The cycles of recurring deadlines: days, weeks, parts of months, months, years and their parts.</summary>
internal static class Cycles
{
    /// <summary>
    /// Every cycle that touches a stretch of days, in order; several that make one begin with its first day.
    /// </summary>
    internal static IEnumerable<CycleSpan> Between(RecurrenceCycle cycle, int every, DateOnly first, DateOnly last)
    {
        var current = Of(cycle, first);
        while (current.First <= last)
        {
            var whole = current;
            for (var i = 1; i < every && whole.Last < DateOnly.MaxValue.AddYears(-2); i++)
            {
                whole = new CycleSpan(whole.First, Of(cycle, whole.Last.AddDays(1)).Last);
            }

            yield return whole;
            if (whole.Last >= DateOnly.MaxValue.AddYears(-2))
            {
                yield break;
            }

            current = Of(cycle, whole.Last.AddDays(1));
        }
    }

    private static CycleSpan Of(RecurrenceCycle cycle, DateOnly day) => cycle switch
    {
        RecurrenceCycle.Week => Week(day),
        RecurrenceCycle.TenDays => Third(day),
        RecurrenceCycle.HalfMonth => Half(day),
        _ when cycle.Months() is > 0 and var months => Months(day, months),
        _ => new CycleSpan(day, day),
    };

    private static CycleSpan Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new CycleSpan(monday, monday.AddDays(6));
    }

    private static CycleSpan Third(DateOnly day)
    {
        var first = day.Day <= 10 ? 1 : day.Day <= 20 ? 11 : 21;
        var last = first == 21 ? DateTime.DaysInMonth(day.Year, day.Month) : first + 9;
        return new CycleSpan(new DateOnly(day.Year, day.Month, first), new DateOnly(day.Year, day.Month, last));
    }

    private static CycleSpan Half(DateOnly day) => day.Day <= 15
        ? new CycleSpan(new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, 15))
        : new CycleSpan(new DateOnly(day.Year, day.Month, 16), Months(day, 1).Last);

    private static CycleSpan Months(DateOnly day, int count)
    {
        var first = new DateOnly(day.Year, ((day.Month - 1) / count * count) + 1, 1);
        return new CycleSpan(first, first.AddMonths(count).AddDays(-1));
    }
}

/// <summary>One cycle.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
internal sealed record CycleSpan(DateOnly First, DateOnly Last)
{
    /// <summary>
    /// A day inside the cycle, or after it, and whether its month is too short for it; null where that needs a year
    /// that is not known. Of several cycles that make one, the last has the day, unless the point counts their months.
    /// </summary>
    internal (DateOnly Day, bool IsShortened)? Find(
        WorkingCalendar calendar, RecurrenceCycle cycle, RecurrencePoint point)
    {
        if (point.Holiday is { } holiday)
        {
            return calendar.EveOf(holiday, Last.Year + (point.IsNextYear ? 1 : 0)) is { } eve ? (eve, false) : null;
        }

        var (first, last) = RangeOf(cycle, point);
        if (point.IsWorkingDay)
        {
            return WorkingDay(calendar, first, last, point.Day ?? -1) is { } day ? (day, false) : null;
        }

        if (cycle == RecurrenceCycle.Week)
        {
            return (first.AddDays((point.Day ?? 7) - 1), false);
        }

        if (point.Weekday is { } weekday)
        {
            return Weekday(first, last, weekday, point.Day);
        }

        var length = last.Day;
        var wanted = point.Day ?? length;
        return (new DateOnly(last.Year, last.Month, Math.Min(wanted, length)), wanted > length);
    }

    /// <summary>The week, the month or the whole cycle that a point counts days of.</summary>
    private (DateOnly First, DateOnly Last) RangeOf(RecurrenceCycle cycle, RecurrencePoint point)
    {
        if (cycle == RecurrenceCycle.Week)
        {
            return (Last.AddDays(-6), Last);
        }

        if (point.Month is not { } number)
        {
            var months = cycle.Months();
            return months <= 1 ? (new DateOnly(Last.Year, Last.Month, 1), Last) : (First, Last);
        }

        var start = cycle == RecurrenceCycle.Year ? new DateOnly(Last.Year + (point.IsNextYear ? 1 : 0), 1, 1) : First;
        var month = start.AddMonths(number - 1);
        return (month, month.AddMonths(1).AddDays(-1));
    }

    private static DateOnly? WorkingDay(WorkingCalendar calendar, DateOnly first, DateOnly last, int ordinal) =>
        ordinal > 0
            ? calendar.AddWorkingDays(first.AddDays(-1), ordinal)
            : calendar.AddWorkingDays(last.AddDays(1), ordinal);

    /// <summary>The first, second… such weekday, or the last.</summary>
    private static (DateOnly Day, bool IsShortened) Weekday(DateOnly first, DateOnly last, int weekday, int? ordinal)
    {
        var day = first.AddDays((weekday - (int)first.DayOfWeek + 7) % 7);
        for (var i = 1; i != ordinal && day.AddDays(7) <= last; i++)
        {
            day = day.AddDays(7);
        }

        return (day, false);
    }
}
