namespace PlanDsl.Syntax;

/// <summary>One piece of what stands between two tokens.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it is.</param>
public readonly record struct SyntaxTrivia(TriviaKind Kind, TextSpan Span);
