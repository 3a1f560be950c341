using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Reporting;

/// <summary>The duties whose material sums up the campaign.</summary>
internal static class Summaries
{
    /// <summary>They name a 总结; what says nothing of its material may sum up as well.</summary>
    internal static IEnumerable<ReportingSymbol> Of(PlanModel plan) => plan.Reportings.Where(static duty =>
        duty.Deliverables.IsEmpty
        || duty.Deliverables.Any(static d => d.Printed.Contains("总结", StringComparison.Ordinal)));
}
