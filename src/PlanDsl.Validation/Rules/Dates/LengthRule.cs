using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>
/// The campaign, and what it consists of, is as long as it says: not longer, and not shorter by one unit (3个月: over
/// 2, 3 at most).
/// </summary>
/// <remarks>{0}: length; {1}: period.</remarks>
internal sealed class LengthRule() : PlanRule(new(
    "PLN3036",
    Severity.Warning,
    new("时长与起止日期不符", "Length unlike the dates"),
    new("写明共{0}，起止日期却是{1}。", "It is said to take \"{0}\", the dates are \"{1}\"."),
    new("核对时长和起止日期。", "Check length and dates.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        Contents.Periods(plan).Concat(plan.Period is { } campaign ? [campaign] : [])
            .SelectMany(p => Check(plan.Calendar, p));

    private IEnumerable<Diagnostic> Check(WorkingCalendar calendar, CampaignPeriod period) =>
        period.Length is { } length && !CampaignLength.Fits(calendar, period, length)
            ? [Report(period.Location, period.PrintedLength!, period.Printed)]
            : [];
}
