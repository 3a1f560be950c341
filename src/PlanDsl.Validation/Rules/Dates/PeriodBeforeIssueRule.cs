using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>No period is over before the document is dated.</summary>
/// <remarks>{0}: period; {1}: date of the document.</remarks>
internal sealed class PeriodBeforeIssueRule() : PlanRule(new(
    "PLN3038",
    Severity.Warning,
    new("期间在发文之前", "Period before the document"),
    new("期间“{0}”在成文日期（{1}）之前就结束了。", "The period \"{0}\" is over before the document's date ({1})."),
    new("核对年份、季度和月份。", "Check year, quarter and month.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.IssueDate is { } issued
            ? Contents.Periods(plan).Where(p => p.Last < issued)
                .Select(p => Report(p.Location, p.Printed, MessageArgument.Day(issued)))
            : [];
}
