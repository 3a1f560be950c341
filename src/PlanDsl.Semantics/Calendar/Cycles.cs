using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>The cycles of recurring deadlines: days, weeks, parts of months, months, years and their parts.</summary>
internal static class Cycles
{
    /// <summary>Every cycle that touches a stretch of days, in order.</summary>
    internal static IEnumerable<CycleSpan> Between(RecurrenceCycle cycle, DateOnly first, DateOnly last)
    {
        var current = Of(cycle, first);
        while (current.First <= last)
        {
            yield return current;
            if (current.Last == DateOnly.MaxValue)
            {
                yield break;
            }

            current = Of(cycle, current.Last.AddDays(1));
        }
    }

    private static CycleSpan Of(RecurrenceCycle cycle, DateOnly day) => cycle switch
    {
        RecurrenceCycle.Week => Week(day),
        RecurrenceCycle.TwoWeeks => new CycleSpan(Week(day).First, Week(day.AddDays(7)).Last),
        RecurrenceCycle.TenDays => Third(day),
        RecurrenceCycle.HalfMonth => Half(day),
        RecurrenceCycle.Month => Months(day, 1),
        RecurrenceCycle.Quarter => Months(day, 3),
        RecurrenceCycle.HalfYear => Months(day, 6),
        RecurrenceCycle.Year => Months(day, 12),
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
    /// <summary>A day inside the cycle (or right after it); null where that needs a year that is not known.</summary>
    internal DueDate? Find(RecurrenceCycle cycle, RecurrencePoint point, TimeOnly? time)
    {
        if (cycle is RecurrenceCycle.Week or RecurrenceCycle.TwoWeeks)
        {
            // Of two weeks, the day of the second.
            return new DueDate(Last.AddDays((point.Day ?? 7) - 7), time);
        }

        var month = First.AddMonths((point.Month ?? 1) - 1);
        var length = DateTime.DaysInMonth(month.Year, month.Month);
        if (point.IsWorkingDay)
        {
            return LastWorkingDay(new DateOnly(month.Year, month.Month, length)) is { } day
                ? new DueDate(day, time)
                : null;
        }

        var wanted = point.Day ?? length;
        return new DueDate(
            new DateOnly(month.Year, month.Month, Math.Min(wanted, length)), time, IsShortened: wanted > length);
    }

    private static DateOnly? LastWorkingDay(DateOnly day)
    {
        while (WorkingCalendar.IsWorkingDay(day) is false)
        {
            day = day.AddDays(-1);
        }

        return WorkingCalendar.IsKnown(day.Year) ? day : null;
    }
}
