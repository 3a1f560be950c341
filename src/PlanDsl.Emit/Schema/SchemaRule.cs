using System.Collections.Immutable;
using PlanDsl.Forms;

namespace PlanDsl.Emit.Schema;

/// <summary>A rule between figures.</summary>
/// <param name="Id">The rule's identifier.</param>
/// <param name="Text">The rule as a person writes it: 移送公安 ≤ 案件总数.</param>
/// <param name="Severity">What a breach means.</param>
/// <param name="FieldIds">The fields that it reads, each once, in order; of a rule about a list, the list.</param>
/// <param name="Condition">True when the figures are in order.</param>
public sealed record SchemaRule(
    string Id,
    string Text,
    Severity Severity,
    ImmutableArray<string> FieldIds,
    SchemaExpression Condition);
