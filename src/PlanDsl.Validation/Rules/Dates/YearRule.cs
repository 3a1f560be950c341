using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>Dates lie in the campaign's years, deadlines in the year after it at the latest.</summary>
/// <remarks>{0}: date; {1}: campaign.</remarks>
internal sealed class YearRule() : PlanRule(new(
    "PLN3033",
    Severity.Warning,
    new("年份与行动期间不符", "Year unlike the campaign's"),
    new("“{0}”的年份与行动期间（{1}）不符。", "The year of \"{0}\" is unlike the campaign's (\"{1}\")."),
    new("核对年份；照往年方案改写时最容易漏改。", "Check the year; it was probably copied.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Period is not { First: { } first, Last: { } last } campaign)
        {
            yield break;
        }

        foreach (var deadline in PlanDeadlines.Of(plan).OfType<DatedDeadline>())
        {
            // A deadline before the document is reported as that.
            var isOdd = deadline.Moments.Any(m => m.Day?.Year < first.Year || m.Day?.Year > last.Year + 1);
            if (isOdd && !(deadline.LastDay < plan.IssueDate))
            {
                yield return Report(deadline.Location, deadline.Printed, campaign.Printed);
            }
        }

        if (plan.IssueDate is { } issued && (issued > last || issued.Year < first.Year - 1))
        {
            yield return Report(campaign.Location, MessageArgument.Day(issued), campaign.Printed);
        }
    }
}
