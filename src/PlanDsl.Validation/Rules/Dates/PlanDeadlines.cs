using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>What the rules about dates read of a plan.</summary>
internal static class PlanDeadlines
{
    /// <summary>Every deadline.</summary>
    internal static IEnumerable<DeadlineValue> Of(PlanModel plan) =>
        Deadlines.Of(plan).Select(static d => d.Deadline);
}
