using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>PLN3037, PLN3038: nothing begins to recur, and no period is over, before the document is dated.</summary>
internal sealed class BeforeIssueRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.IssueDate is not { } issued)
        {
            return [];
        }

        var date = PlanDeadlines.Day(issued);
        return PlanDeadlines.Of(plan).Where(d => d.From < issued)
            .Select(d => PlanDeadlines.Report(DateRuleDiagnostics.BeginsBeforeIssue, d, date))
            .Concat(PlanDeadlines.Periods(plan).Where(p => p.Last < issued)
                .Select(p => Diagnostic.Create(
                    DateRuleDiagnostics.PeriodBeforeIssue, p.Location, p.Printed, date)));
    }
}
