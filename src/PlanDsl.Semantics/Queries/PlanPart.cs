namespace PlanDsl.Semantics;

/// <summary>What a plan's text is made of at its first level: a chapter, or what stands between two.</summary>
/// <param name="Chapter">The chapter; null for what stands between chapters.</param>
/// <param name="Interlude">What stands between chapters; null for a chapter.</param>
public sealed record PlanPart(ChapterSymbol? Chapter, ContentSymbol? Interlude);
