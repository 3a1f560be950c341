namespace PlanDsl.Syntax.Values;

/// <summary>A word where it stands in a text.</summary>
/// <param name="Word">The word, spelt in either language.</param>
/// <param name="Span">Its place, from the start of the text.</param>
public sealed record PlacedWord(Word Word, TextSpan Span);
