using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// PLN3024, PLN3026: dates of a document are whole unless it is a draft, and it is not sent out before it is dated.
/// </summary>
internal sealed class NoticeDateRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var dates = new[] { plan.Date, plan.Notice?.Date, plan.Notice?.Imprint?.Date };
        foreach (var date in dates.OfType<IssueDateValue>().Where(d => d.Day is null && !plan.IsDraft))
        {
            yield return Diagnostic.Create(NoticeRuleDiagnostics.IncompleteDate, date.Location, date.Printed);
        }

        if (plan.Notice is { Date.Day: { } dated, Imprint.Date: { Day: { } sent } imprint } && sent < dated)
        {
            yield return Diagnostic.Create(
                NoticeRuleDiagnostics.ImprintBeforeDate, imprint.Location, imprint.Printed, Text(dated));
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
