namespace PlanDsl.Semantics;

/// <summary>A body in a list.</summary>
/// <param name="Separator">The mark before it; empty for the first.</param>
/// <param name="Text">How it is printed there.</param>
/// <param name="Body">The body.</param>
public sealed record BodyWord(string Separator, string Text, BodyReference Body);
