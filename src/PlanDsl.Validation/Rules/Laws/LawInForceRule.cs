using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.Laws;

/// <summary>
/// PLN3065, PLN3066: a law that a plan cites is in force on the plan's date, or else on the first day of the campaign.
/// Each law is reported where it is first cited.
/// </summary>
internal sealed class LawInForceRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if ((plan.IssueDate ?? plan.Period?.First) is not { } date)
        {
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in WrittenTexts.ProseOf(plan))
        {
            foreach (var (start, title) in QuotedTitles.Find(text))
            {
                if (LawTable.Find(title) is { } law && seen.Add(law.Name) && Check(law, date) is { } problem)
                {
                    yield return text.Report(
                        problem.Code, start, title.Length, law.Name, Write(problem.Day), Write(date),
                        law.ReplacedBy ?? string.Empty);
                }
            }
        }
    }

    private static (DiagnosticDescriptor Code, DateOnly Day)? Check(Law law, DateOnly date) =>
        date < law.InForce ? (ReferenceDiagnostics.LawNotYetInForce, law.InForce)
        : date >= law.Ended && law.ReplacedBy is not null ? (ReferenceDiagnostics.LawReplaced, law.Ended.Value)
        : null;

    private static string Write(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
}
