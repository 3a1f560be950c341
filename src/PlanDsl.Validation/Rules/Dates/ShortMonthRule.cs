using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>A day of every month is one that every month of the campaign has.</summary>
/// <remarks>{0}: deadline; {1}: first such day.</remarks>
internal sealed class ShortMonthRule() : PlanRule(new(
    "PLN3035",
    Severity.Warning,
    new("有的月份没有这一天", "Day that some months do not have"),
    new("“{0}”：有的月份没有这一天，按月底（如{1}）算。", "\"{0}\": a month has no such day; its last is taken ({1})."),
    new("写“每月月底前”，或用“；除 2月”去掉这个月。", "Write \"每月月底前\", or leave the month out with \"; except 2月\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var dates = new DueDates(plan);
        foreach (var deadline in PlanDeadlines.Of(plan).OfType<RecurringDeadline>())
        {
            if (deadline.Points.Any(static p => p.Day > 28)
                && dates.Of(deadline).Dates.FirstOrDefault(static d => d.IsShortened) is { } first)
            {
                yield return Report(deadline.Location, deadline.Printed, MessageArgument.Day(first.Day));
            }
        }
    }
}
