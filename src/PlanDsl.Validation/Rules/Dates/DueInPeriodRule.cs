using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>
/// PLN3032: what belongs to a phase or item is not due before that is over. Of several deadlines the last counts; one
/// with an outcome is interim.
/// </summary>
internal sealed class DueInPeriodRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.AllItems.SelectMany(i => Find(i.Period, i.Deadlines))
            .Concat(plan.Reportings.SelectMany(r => Find(PeriodAround(plan, r), r.Deadlines)));

    private static IEnumerable<Diagnostic> Find(CampaignPeriod? period, ImmutableArray<DeadlineValue> deadlines)
    {
        if (period?.Last is not { } end || deadlines.IsEmpty || deadlines.Any(static d => d is not DatedDeadline))
        {
            return [];
        }

        var last = deadlines.MaxBy(static d => d.LastDay)!;
        return last.Outcome is null && last.LastDay < end
            ? [PlanDeadlines.Report(DateRuleDiagnostics.DueBeforePeriodEnds, last, period.Printed)]
            : [];
    }

    /// <summary>The period of the item that a duty stands in.</summary>
    private static CampaignPeriod? PeriodAround(PlanModel plan, ReportingSymbol duty) => duty.HomeLocation is { } home
        ? plan.AllItems.FirstOrDefault(i => i.Location == home)?.Period
        : null;
}
