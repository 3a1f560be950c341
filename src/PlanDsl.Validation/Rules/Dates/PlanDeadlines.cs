using System.Globalization;
using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>What the rules about dates read of a plan.</summary>
internal static class PlanDeadlines
{
    /// <summary>Every deadline: of chapters, items and duties.</summary>
    internal static IEnumerable<DeadlineValue> Of(PlanModel plan) =>
        plan.Chapters.SelectMany(static c => c.Deadlines)
            .Concat(plan.AllItems.SelectMany(static i => i.Deadlines))
            .Concat(plan.Reportings.SelectMany(static r => r.Deadlines));

    /// <summary>Every period below the campaign: of chapters and items.</summary>
    internal static IEnumerable<CampaignPeriod> Periods(PlanModel plan) =>
        plan.Chapters.Select(static c => c.Period).Concat(plan.AllItems.Select(static i => i.Period))
            .OfType<CampaignPeriod>();

    /// <summary>A day as the findings write it.</summary>
    internal static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
