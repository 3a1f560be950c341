using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Dates;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>No deadline is before the document is dated.</summary>
/// <remarks>{0}: deadline; {1}: date.</remarks>
internal sealed class DeadlineBeforeIssueRule() : PlanRule(new(
    "PLN3008",
    Severity.Warning,
    new("截止早于发文", "Deadline before the document"),
    new("截止“{0}”早于成文日期（{1}）。", "The deadline \"{0}\" is before the document's date ({1})."),
    new("核对年份；跨年的截止最容易漏改年份。", "Check the year.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.IssueDate is { } issued
            ? PlanDeadlines.Of(plan).Where(d => d is DatedDeadline && d.LastDay < issued)
                .Select(d => Report(d.Location, d.Printed, MessageArgument.Day(issued)))
            : [];
}
