namespace PlanDsl.Syntax;

/// <summary>A stretch of one file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The stretch.</param>
public sealed record Location(SourceText Source, TextSpan Span);
