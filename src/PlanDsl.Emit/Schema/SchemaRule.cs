using System.Collections.Immutable;

namespace PlanDsl.Emit.Schema;

/// <summary>A rule between figures.</summary>
/// <param name="Id">The rule's identifier.</param>
/// <param name="Text">The rule as a person writes it: 移送公安 ≤ 案件总数.</param>
/// <param name="IsWarning">Whether a breach may stand with an explanation (核实) rather than must be mended (强制).</param>
/// <param name="FieldIds">The fields it reads, each once, in order.</param>
/// <param name="Condition">True when the figures are in order. A rule with a blank field is not checked.</param>
public sealed record SchemaRule(
    string Id,
    string Text,
    bool IsWarning,
    ImmutableArray<string> FieldIds,
    SchemaExpression Condition);
