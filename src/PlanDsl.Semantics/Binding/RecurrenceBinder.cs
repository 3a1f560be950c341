using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds deadlines that come again.</summary>
internal static class RecurrenceBinder
{
    internal static RecurringDeadline? Bind(
        BindingContext context, RecurrenceText written, ValueText main, DateFrame frame)
    {
        var impossible = written.Points.FirstOrDefault(p => !IsPossible(written.Cycle, p));
        if (impossible is not null)
        {
            var month = impossible.Month is { } m && written.Cycle == RecurrenceCycle.Year ? m : (int?)null;
            DateBinder.Report(context, main, month is null
                ? context.Say($"没有{impossible.Day}日", $"there is no day {impossible.Day}")
                : context.Say($"没有{month}月{impossible.Day}日", $"there is no day {impossible.Day} in month {month}"));
            return null;
        }

        if (TimeBinder.Bind(context, written.Times, main, frame.Calendar) is not { } times)
        {
            return null;
        }

        CampaignPeriod? during = null;
        if (written.During is not null)
        {
            during = PeriodBinder.Bind(context, written.During, main, frame);
            if (during is null)
            {
                return null;
            }
        }

        return new RecurringDeadline(written.Cycle, written.Points, written.After, times)
        {
            Every = written.Every,
            Printed = main.Text,
            Location = main.Location,
            From = during?.First,
            Until = during?.Last,
            SaysWindow = during is not null,
        };
    }

    private static bool IsPossible(RecurrenceCycle cycle, RecurrencePoint point)
    {
        if (point.Holiday is not null || point.IsWorkingDay)
        {
            return point.Day is not (0 or > 23 or < -23);
        }

        return cycle switch
        {
            RecurrenceCycle.Year => point.Month is >= 1 and <= 12
                && !(point.Day < 1) && !(point.Day > DateTime.DaysInMonth(2024, point.Month.Value)),
            _ => point.Day is null or (>= 1 and <= 31),
        };
    }
}
