namespace PlanDsl.Semantics;

/// <summary>Content of the plan itself, outside its chapters.</summary>
/// <param name="Chapters">How many chapters stand before it.</param>
/// <param name="Content">The content.</param>
public sealed record Interlude(int Chapters, ContentSymbol Content);
