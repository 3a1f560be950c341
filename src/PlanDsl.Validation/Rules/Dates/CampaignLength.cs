using PlanDsl.Semantics;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>How long a period is, counted in the unit that a text uses.</summary>
internal static class CampaignLength
{
    /// <summary>
    /// Whether a period is as long as a text says: not longer, and not shorter by one unit (3个月: over 2, 3 at most). A
    /// period without both ends, and working days of a year that is not published, cannot be counted and fit.
    /// </summary>
    internal static bool Fits(WorkingCalendar calendar, CampaignPeriod period, SpanText length)
    {
        if (period is not { First: { } first, Last: { } last })
        {
            return true;
        }

        var most = LastDay(calendar, first, length);
        var least = length.Amount == 1
            ? first.AddDays(-1)
            : LastDay(calendar, first, length with { Amount = length.Amount - 1 });
        return !(last > most || last <= least);
    }

    /// <summary>The last day of a stretch; a month from the 1st ends with its month.</summary>
    private static DateOnly? LastDay(WorkingCalendar calendar, DateOnly first, SpanText length) =>
        length.Unit == DayUnit.WorkingDay
            ? DueDates.Add(calendar, first.AddDays(-1), length)
            : DueDates.Add(calendar, first, length)?.AddDays(-1);
}
