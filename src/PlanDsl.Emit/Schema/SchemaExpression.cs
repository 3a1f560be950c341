using System.Collections.Immutable;

namespace PlanDsl.Emit.Schema;

/// <summary>
/// A rule's expression. Comparison, logic and implication are true or false, the rest are decimal figures.
/// </summary>
public abstract record SchemaExpression;

/// <summary>A field's figure.</summary>
/// <param name="FieldId">The field.</param>
public sealed record SchemaFieldValue(string FieldId) : SchemaExpression;

/// <summary>A fixed figure.</summary>
/// <param name="Value">The figure.</param>
public sealed record SchemaNumber(decimal Value) : SchemaExpression;

/// <summary>The sum of several fields.</summary>
/// <param name="Terms">At least one.</param>
public sealed record SchemaSum(ImmutableArray<SchemaExpression> Terms) : SchemaExpression;

/// <summary>Two sides and what stands between them.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
public sealed record SchemaBinary(SchemaOperator Operator, SchemaExpression Left, SchemaExpression Right)
    : SchemaExpression;

/// <summary>非: the opposite.</summary>
/// <param name="Operand">What is denied.</param>
public sealed record SchemaNot(SchemaExpression Operand) : SchemaExpression;
