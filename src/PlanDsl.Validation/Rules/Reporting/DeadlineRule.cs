using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>
/// PLN3007, PLN3008: no deadline is before the document is dated, and what sums up the campaign is not due before its
/// end. Lists, figures and what is found on the way are due while it runs.
/// </summary>
internal sealed class DeadlineRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var duty in plan.Reportings)
        {
            foreach (var deadline in duty.Deadlines.Where(static d => d is DatedDeadline or HolidayDeadline))
            {
                if (Check(plan, duty, deadline) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Diagnostic? Check(PlanModel plan, ReportingSymbol duty, DeadlineValue deadline) =>
        plan.IssueDate is { } issued && deadline.LastDay < issued
            ? Report(ValidationDiagnostics.DeadlineBeforeIssue, deadline, issued)
        : plan.Period?.Last is { } end && deadline.LastDay < end && SumsUp(duty)
            && deadline.LastDay?.Year >= (plan.Period.First ?? end).Year
            ? Report(ValidationDiagnostics.DeadlineBeforeEnd, deadline, end)
        : null;

    /// <summary>What says nothing of its material may sum up as well.</summary>
    private static bool SumsUp(ReportingSymbol duty) =>
        duty.Deliverables.IsEmpty
        || duty.Deliverables.Any(static d => d.Printed.Contains("总结", StringComparison.Ordinal));

    private static Diagnostic Report(DiagnosticDescriptor descriptor, DeadlineValue deadline, DateOnly day) =>
        Diagnostic.Create(
            descriptor,
            deadline.Location,
            deadline.Printed,
            day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture));
}
