using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>Nothing begins to recur before the document is dated.</summary>
/// <remarks>{0}: deadline; {1}: date of the document.</remarks>
internal sealed class RecurrenceBeforeIssueRule() : PlanRule(new(
    "PLN3037",
    Severity.Warning,
    new("报送从发文之前开始", "Reporting begins before the document"),
    new("“{0}”的起始日早于成文日期（{1}）。", "\"{0}\" begins before the document's date ({1})."),
    new("核对“自”后的日期。", "Check the date after \"from\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.IssueDate is { } issued
            ? PlanDeadlines.Of(plan).Where(d => d.From < issued)
                .Select(d => Report(d.Location, d.Printed, MessageArgument.Day(issued)))
            : [];
}
