using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Plans;

/// <summary>An entry that is going to be written.</summary>
/// <param name="Keyword">Its keyword; <see cref="Keyword.Unknown"/> for prose without one.</param>
/// <param name="Id">Its identifier, if it has one.</param>
/// <param name="Value">Its value, if it has one.</param>
/// <param name="Prose">Its lines of prose, if it has some.</param>
/// <param name="Children">What stands in its block; null if it has none.</param>
internal sealed record PlanNode(
    Keyword Keyword, string? Id, string? Value, string[]? Prose, IReadOnlyList<PlanNode>? Children);
