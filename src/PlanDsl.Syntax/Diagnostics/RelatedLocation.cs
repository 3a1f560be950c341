namespace PlanDsl.Syntax;

/// <summary>A second place that explains a finding.</summary>
/// <param name="Location">Where.</param>
/// <param name="Note">What is there.</param>
public sealed record RelatedLocation(Location Location, Bilingual Note);
