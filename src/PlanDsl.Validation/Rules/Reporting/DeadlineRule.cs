using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>
/// PLN3007, PLN3008: a deadline is neither before the campaign ends nor before the document is dated.
/// </summary>
internal sealed class DeadlineRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var deadline in plan.Reportings.SelectMany(static r => r.Deadlines.OfType<DatedDeadline>()))
        {
            if (plan.IssueDate is { } issued && deadline.LastDay < issued)
            {
                yield return Report(ValidationDiagnostics.DeadlineBeforeIssue, deadline, issued);
            }
            else if (plan.Period?.Last is { } end && deadline.LastDay < end
                && deadline.LastDay?.Year >= (plan.Period.First ?? end).Year)
            {
                yield return Report(ValidationDiagnostics.DeadlineBeforeEnd, deadline, end);
            }
        }
    }

    private static Diagnostic Report(DiagnosticDescriptor descriptor, DeadlineValue deadline, DateOnly day) =>
        Diagnostic.Create(
            descriptor,
            deadline.Location,
            deadline.Printed,
            day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture));
}
