using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A number that the author writes (编号) instead of the next one.</summary>
/// <param name="Text">As written and printed; empty for 无.</param>
/// <param name="Value">The number it says, on which counting goes on; null if it says none.</param>
/// <param name="Expected">The number that would have come next.</param>
/// <param name="Location">Where it is written.</param>
public sealed record OwnNumber(string Text, int? Value, int Expected, Location Location);
