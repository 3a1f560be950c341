using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>
/// What sums up the campaign is due soon after its end: where the day lies more than half a year later, its year is
/// likely a slip.
/// </summary>
/// <remarks>{0}: deadline; {1}: last day of the campaign.</remarks>
internal sealed class LateSummaryRule() : PlanRule(new(
    "PLN3105",
    Severity.Warning,
    new("总结晚于行动结束半年以上", "Summary long after the campaign"),
    new("截止“{0}”比行动期间的最后一天（{1}）晚了半年以上。",
        "The deadline \"{0}\" is more than half a year after the campaign's last day ({1})."),
    new("核对年份；确实这么晚的写“容许 PLN3105：理由”。", "Check the year; accept it with \"allow PLN3105: reason\".")))
{
    private const int MostMonths = 6;

    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Period is not { Last: { } end }
            ? []
            : Summaries.Of(plan).SelectMany(static r => r.Deadlines)
                .Where(d => d is DatedDeadline && d.LastDay > end.AddMonths(MostMonths))
                .Select(d => Report(d.Location, d.Printed, MessageArgument.Day(end)));
}
