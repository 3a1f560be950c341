using System.Collections.Immutable;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Turns written times of day into times.</summary>
internal static class TimeBinder
{
    /// <summary>
    /// The times meant, in order; empty if none is written. 24时 is the last minute of its day. Null after an error.
    /// </summary>
    internal static ImmutableArray<TimeOnly>? Bind(
        BindingContext context, ImmutableArray<TimeText> written, ValueText text, WorkingCalendar calendar)
    {
        var times = ImmutableArray.CreateBuilder<TimeOnly>(written.Length);
        foreach (var time in written)
        {
            if (!time.IsClosing && (time.Hour > 24 || time.Minute > 59 || time is { Hour: 24, Minute: > 0 }))
            {
                DateBinder.Report(context, text, context.Say(
                    $"没有{time.Hour}时{time.Minute}分", $"there is no time {time.Hour}:{time.Minute:00}"));
                return null;
            }

            times.Add(time.IsClosing ? calendar.ClosingTime
                : time.Hour == 24 ? new TimeOnly(23, 59)
                : new TimeOnly(time.Hour, time.Minute));
        }

        times.Sort();
        return times.ToImmutable();
    }
}
