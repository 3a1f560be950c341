using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A stretch of days.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Printed">As the author wrote it.</param>
/// <param name="Location">Where it is written.</param>
public sealed record CampaignPeriod(DateOnly First, DateOnly Last, string Printed, Location Location);
