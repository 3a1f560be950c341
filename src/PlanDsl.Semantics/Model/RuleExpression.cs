using System.Collections.Immutable;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>A rule's expression with its names resolved.</summary>
public abstract record RuleExpression
{
    /// <summary>The fields it reads, each once, in order.</summary>
    public IEnumerable<FieldSymbol> Fields => Read().DistinctBy(static f => f.Id);

    /// <summary>Every reading of a field, in order.</summary>
    protected abstract IEnumerable<FieldSymbol> Read();

    /// <summary>A field's figure.</summary>
    /// <param name="Field">The field.</param>
    public sealed record FieldValue(FieldSymbol Field) : RuleExpression
    {
        /// <inheritdoc/>
        protected override IEnumerable<FieldSymbol> Read() => [Field];
    }

    /// <summary>A fixed figure.</summary>
    /// <param name="Value">The figure.</param>
    public sealed record Number(decimal Value) : RuleExpression
    {
        /// <inheritdoc/>
        protected override IEnumerable<FieldSymbol> Read() => [];
    }

    /// <summary>The sum of a group's fields.</summary>
    /// <param name="Terms">The fields; at least one.</param>
    public sealed record Total(ImmutableArray<FieldSymbol> Terms) : RuleExpression
    {
        /// <inheritdoc/>
        protected override IEnumerable<FieldSymbol> Read() => Terms;
    }

    /// <summary>Two sides and what stands between them.</summary>
    /// <param name="Operator">The operator.</param>
    /// <param name="Left">Left side.</param>
    /// <param name="Right">Right side.</param>
    public sealed record Binary(RuleOperator Operator, RuleExpression Left, RuleExpression Right) : RuleExpression
    {
        /// <inheritdoc/>
        protected override IEnumerable<FieldSymbol> Read() => Left.Read().Concat(Right.Read());
    }

    /// <summary>The opposite.</summary>
    /// <param name="Operand">What is denied.</param>
    public sealed record Not(RuleExpression Operand) : RuleExpression
    {
        /// <inheritdoc/>
        protected override IEnumerable<FieldSymbol> Read() => Operand.Read();
    }
}
