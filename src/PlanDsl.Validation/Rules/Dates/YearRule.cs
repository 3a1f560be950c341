using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>
/// PLN3033, PLN3034: dates lie in the campaign's years, deadlines in the year after it at the latest, and the title
/// names one of its years.
/// </summary>
internal sealed class YearRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Period is not { First: { } first, Last: { } last } campaign)
        {
            yield break;
        }

        foreach (var deadline in PlanDeadlines.Of(plan).OfType<DatedDeadline>())
        {
            // A deadline before the document is reported as that.
            var isOdd = deadline.Moments.Any(m => m.Day.Year < first.Year || m.Day.Year > last.Year + 1);
            if (isOdd && !(deadline.LastDay < plan.IssueDate))
            {
                yield return PlanDeadlines.Report(DateRuleDiagnostics.YearDiffers, deadline, campaign.Printed);
            }
        }

        if (plan.IssueDate is { } issued && (issued > last || issued.Year < first.Year - 1))
        {
            yield return Diagnostic.Create(
                DateRuleDiagnostics.YearDiffers, campaign.Location, PlanDeadlines.Day(issued), campaign.Printed);
        }

        var years = YearsIn(plan.Title);
        if (years.Count > 0 && years.TrueForAll(y => y < first.Year || y > last.Year))
        {
            yield return Diagnostic.Create(
                DateRuleDiagnostics.TitleYearDiffers, plan.Location, plan.Title, campaign.Printed);
        }
    }

    /// <summary>Four digits from 1949 to 2200 that stand alone.</summary>
    private static List<int> YearsIn(string title)
    {
        var years = new List<int>();
        for (var i = 0; i + 4 <= title.Length; i++)
        {
            var isAlone = (i == 0 || !char.IsAsciiDigit(title[i - 1]))
                && (i + 4 == title.Length || !char.IsAsciiDigit(title[i + 4]));
            if (isAlone && int.TryParse(title.AsSpan(i, 4), out var year) && year is >= 1949 and <= 2200)
            {
                years.Add(year);
            }
        }

        return years;
    }
}
