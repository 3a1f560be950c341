namespace PlanDsl.Semantics.Binding;

/// <summary>The number of an item.</summary>
/// <param name="Text">As printed; empty for none.</param>
/// <param name="Own">What the author says about it; null if it is counted.</param>
internal sealed record ItemNumber(string Text, OwnNumber? Own);
