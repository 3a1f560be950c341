using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>A year that the title names is one of the campaign's.</summary>
/// <remarks>{0}: year; {1}: campaign.</remarks>
internal sealed class TitleYearRule() : PlanRule(new(
    "PLN3034",
    Severity.Warning,
    new("标题的年份与行动期间不符", "Year in the title unlike the campaign's"),
    new("标题写“{0}”，行动期间是{1}。", "The title says \"{0}\", the campaign runs \"{1}\"."),
    new("核对标题和行动期间。", "Check title and campaign.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Period is { First: { } first, Last: { } last } campaign && YearsIn(plan.Title) is { Count: > 0 } years
        && years.TrueForAll(y => y < first.Year || y > last.Year)
            ? [Report(plan.Location, plan.Title, campaign.Printed)]
            : [];

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
