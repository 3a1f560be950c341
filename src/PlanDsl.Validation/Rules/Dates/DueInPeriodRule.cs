using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>
/// What belongs to a phase or item is not due before that is over. Of several deadlines the last counts; one
/// with an outcome is interim.
/// </summary>
/// <remarks>{0}: deadline; {1}: period.</remarks>
internal sealed class DueInPeriodRule() : PlanRule(new(
    "PLN3032",
    Severity.Warning,
    new("截止早于阶段结束", "Deadline before its phase ends"),
    new("截止“{0}”早于所在阶段或事项期间（{1}）的最后一天。", "The deadline \"{0}\" is before the last day of \"{1}\"."),
    new("核对两个日期；阶段性的可加“；成果 …”说明。", "Check both; for an interim result add \"; outcome …\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.AllItems.SelectMany(i => Find(i.Period, i.Deadlines))
            .Concat(Deadlines.ReportingsInItems(plan)
                .SelectMany(r => Find(r.Home.Period, r.Reporting.Deadlines)));

    /// <summary>A holiday inside a period is one of several such days, and no end.</summary>
    private static bool HasDays(DeadlineValue deadline) =>
        deadline is DatedDeadline dated && dated.Moments.All(static m => m.Holiday is null);

    private IEnumerable<Diagnostic> Find(CampaignPeriod? period, ImmutableArray<DeadlineValue> deadlines)
    {
        if (period?.Last is not { } end || deadlines.IsEmpty || !deadlines.All(HasDays))
        {
            return [];
        }

        var last = deadlines.MaxBy(static d => d.LastDay)!;
        return last.Outcome is null && last.LastDay < end
            ? [Report(last.Location, last.Printed, period.Printed)]
            : [];
    }
}
