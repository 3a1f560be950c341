using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>
/// PLN3036: the campaign is as long as it says: not longer, and not shorter by one unit (3个月: over 2, 3 at most).
/// </summary>
internal sealed class LengthRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Period is not { First: { } first, Last: { } last, Length: { } length } period)
        {
            return [];
        }

        // Working days of a year that is not published cannot be counted.
        var most = LastDay(first, length);
        var least = length.Amount == 1 ? first.AddDays(-1) : LastDay(first, length with { Amount = length.Amount - 1 });
        return last > most || last <= least
            ? [Diagnostic.Create(
                DateRuleDiagnostics.LengthDiffers, period.Location, period.PrintedLength!, period.Printed)]
            : [];
    }

    /// <summary>The last day of a stretch; a month from the 1st ends with its month.</summary>
    private static DateOnly? LastDay(DateOnly first, SpanText length) => length.Unit == DayUnit.WorkingDay
        ? DueDates.Add(first.AddDays(-1), length)
        : DueDates.Add(first, length)?.AddDays(-1);
}
