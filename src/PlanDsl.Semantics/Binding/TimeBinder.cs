using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Turns written times of day into times.</summary>
internal static class TimeBinder
{
    /// <summary>
    /// The time meant; null if none is written. 24时 is the last minute of its day. False after an error.
    /// </summary>
    internal static bool Bind(BindingContext context, TimeText? written, ValueText text, out TimeOnly? time)
    {
        time = null;
        if (written is null)
        {
            return true;
        }

        if (written is { Hour: 24, Minute: 0 })
        {
            time = new TimeOnly(23, 59);
            return true;
        }

        if (written.Hour > 23 || written.Minute > 59)
        {
            DateBinder.Report(context, text, context.Say(
                $"没有{written.Hour}时{written.Minute}分", $"there is no time {written.Hour}:{written.Minute:00}"));
            return false;
        }

        time = new TimeOnly(written.Hour, written.Minute);
        return true;
    }
}
