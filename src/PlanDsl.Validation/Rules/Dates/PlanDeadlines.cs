using System.Globalization;
using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>What the rules about dates read of a plan.</summary>
internal static class PlanDeadlines
{
    /// <summary>Every deadline.</summary>
    internal static IEnumerable<DeadlineValue> Of(PlanModel plan) =>
        Deadlines.Of(plan).Select(static d => d.Deadline);

    /// <summary>A day as the findings write it.</summary>
    internal static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
