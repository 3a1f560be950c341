using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A deadline.</summary>
/// <param name="LastDay">The last day on which it is in time: with 前, the day named is still in time.</param>
/// <param name="Printed">As the author wrote it.</param>
/// <param name="Location">Where it is written.</param>
public sealed record DeadlineValue(DateOnly LastDay, string Printed, Location Location);
