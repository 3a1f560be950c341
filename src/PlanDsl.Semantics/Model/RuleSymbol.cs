using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A rule between figures of one form.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Text">As a person writes it.</param>
/// <param name="IsWarning">Whether a breach may stand with an explanation (核实).</param>
/// <param name="Condition">True when the figures are in order.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record RuleSymbol(
    string Id, string Text, bool IsWarning, RuleExpression Condition, Location Location);
