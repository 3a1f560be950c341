namespace PlanDsl.Rendering;

/// <summary>A level line drawn on a page.</summary>
/// <param name="Place">Where it is; its height is its strength.</param>
/// <param name="IsRed">Whether it is red; else black.</param>
public sealed record PageRule(Box Place, bool IsRed);
