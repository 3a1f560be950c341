using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>A deadline of every week is not on Saturday or Sunday, as one without a weekday is.</summary>
/// <remarks>{0}: deadline; {1}: weekday.</remarks>
internal sealed class WeekWithoutDayRule() : PlanRule(new(
    "PLN3080",
    Severity.Warning,
    new("每周的截止落在周末", "Weekly deadline on a weekend"),
    new("“{0}”每次都落在{1}，不上班。", "\"{0}\" always falls on {1}, a day off."),
    new("写明星期几，如“每周五前”“每两周的周五17:00前”。", "Name a weekday, as in \"每周五前\" or \"每两周的周五17:00前\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PlanDeadlines.Of(plan).OfType<RecurringDeadline>()
            .Where(static d => d is { Cycle: RecurrenceCycle.Week, After: null, Shift: DayOffShift.None })
            .Where(static d => d.Points.All(static p => !p.IsWorkingDay && (p.Day ?? 7) % 7 is 6 or 0))
            .Select(d => Report(
                d.Location, d.Printed,
                MessageArgument.Weekday(
                    d.Points.Any(static p => p.Day % 7 == 6) ? DayOfWeek.Saturday : DayOfWeek.Sunday)));
}
