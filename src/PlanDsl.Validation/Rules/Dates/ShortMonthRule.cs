using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>PLN3035: a day of every month is one that every month of the campaign has.</summary>
internal sealed class ShortMonthRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var deadline in PlanDeadlines.Of(plan).OfType<RecurringDeadline>())
        {
            if (deadline.Points.Any(static p => p.Day > 28)
                && DueDates.Expand(plan, deadline).Dates.FirstOrDefault(static d => d.IsShortened) is { } first)
            {
                yield return PlanDeadlines.Report(
                    DateRuleDiagnostics.ShortMonth, deadline, PlanDeadlines.Day(first.Day));
            }
        }
    }
}
