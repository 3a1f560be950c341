namespace PlanDsl.Syntax.Values;

/// <summary>What stands on the line of an item and could be a line of its own.</summary>
/// <param name="Keyword">Responsibility or DueBy.</param>
/// <param name="Value">What would stand behind its colon.</param>
public sealed record ItemLine(Keyword Keyword, ValueText Value);
