using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>
/// What sums up the campaign is not due before its end. Lists, figures and what is found on the way are due while it
/// runs.
/// </summary>
/// <remarks>{0}: deadline; {1}: last day of the campaign.</remarks>
internal sealed class DeadlineBeforeEndRule() : PlanRule(new(
    "PLN3007",
    Severity.Warning,
    new("截止早于行动结束", "Deadline before the campaign ends"),
    new("截止“{0}”早于行动期间的最后一天（{1}）。", "The deadline \"{0}\" is before the campaign's last day ({1})."),
    new("核对两个日期；阶段性总结可写“容许 PLN3007：理由”。", "Check both; accept it with \"allow PLN3007: reason\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Period is not { Last: { } end } campaign)
        {
            return [];
        }

        var firstYear = (campaign.First ?? end).Year;
        return Summaries.Of(plan).SelectMany(static r => r.Deadlines)
            .Where(d => d is DatedDeadline && d.LastDay < end && d.LastDay?.Year >= firstYear)
            .Where(d => !(d.LastDay < plan.IssueDate))
            .Select(d => Report(d.Location, d.Printed, MessageArgument.Day(end)));
    }
}
