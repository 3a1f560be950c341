namespace PlanDsl.Syntax;

/// <summary>A stretch of text and what should stand in its place.</summary>
/// <param name="Span">The stretch; length 0 inserts.</param>
/// <param name="NewText">The new characters; empty deletes.</param>
public sealed record TextChange(TextSpan Span, string NewText);
