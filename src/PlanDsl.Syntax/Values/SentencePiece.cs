using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>A text or a blank of a sentence.</summary>
/// <param name="Whole">The text, or what stands between the braces.</param>
/// <param name="BlankId">The blank's identifier; null for a text.</param>
/// <param name="Options">What follows the blank's colon: unit first, then decimals.</param>
public sealed record SentencePiece(ValueText Whole, ValueText? BlankId, ImmutableArray<ValueText> Options);
