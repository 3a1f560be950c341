using System.Collections.Immutable;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>A rule's expression with its names resolved.</summary>
public abstract record RuleExpression
{
    /// <summary>The fields it reads, each once, in order; of a list that it counts, none.</summary>
    public IEnumerable<FieldSymbol> Fields => All.OfType<IReading>().SelectMany(static r => r.Read).Distinct();

    /// <summary>The expression and all that it is made of; not what is said of the rows of a list.</summary>
    public IEnumerable<RuleExpression> All => Inner.SelectMany(static i => i.All).Prepend(this);

    /// <summary>What it is made of, in order.</summary>
    public virtual IEnumerable<RuleExpression> Inner => [];

    /// <summary>What reads fields itself.</summary>
    private interface IReading
    {
        /// <summary>The fields, in order.</summary>
        IEnumerable<FieldSymbol> Read { get; }
    }

    /// <summary>A field's figure.</summary>
    /// <param name="Field">The field.</param>
    public sealed record FieldValue(FieldSymbol Field) : RuleExpression, IReading
    {
        /// <inheritdoc/>
        IEnumerable<FieldSymbol> IReading.Read => [Field];
    }

    /// <summary>A fixed figure.</summary>
    /// <param name="Value">The figure.</param>
    public sealed record Number(decimal Value) : RuleExpression
    {
        /// <summary>Its unit; null if it is written without one.</summary>
        public UnitOfMeasure? Unit { get; init; }

        /// <summary>Whether it turns 万元 into 元, so that what it multiplies is what it was.</summary>
        public bool IsConversion { get; init; }
    }

    /// <summary>The sum of a group's fields.</summary>
    /// <param name="Terms">The fields; at least one.</param>
    public sealed record Total(ImmutableArray<FieldSymbol> Terms) : RuleExpression, IReading
    {
        /// <inheritdoc/>
        IEnumerable<FieldSymbol> IReading.Read => Terms;
    }

    /// <summary>A figure made of others: 绝对值, 最大, 最小, 四舍五入.</summary>
    /// <param name="Function">How.</param>
    /// <param name="Arguments">Of what.</param>
    public sealed record Call(RuleFunction Function, ImmutableArray<RuleExpression> Arguments) : RuleExpression
    {
        /// <inheritdoc/>
        public override IEnumerable<RuleExpression> Inner => Arguments;
    }

    /// <summary>Whether so many of some fields are filled in as 同填, 互斥, 至少一项, 恰好一项 say.</summary>
    /// <param name="Function">How many.</param>
    /// <param name="Of">The fields.</param>
    public sealed record Filled(RuleFunction Function, ImmutableArray<FieldSymbol> Of) : RuleExpression, IReading
    {
        /// <inheritdoc/>
        IEnumerable<FieldSymbol> IReading.Read => Of;
    }

    /// <summary>Whether nothing is filled in.</summary>
    /// <param name="Field">The field.</param>
    public sealed record Blank(FieldSymbol Field) : RuleExpression, IReading
    {
        /// <inheritdoc/>
        IEnumerable<FieldSymbol> IReading.Read => [Field];
    }

    /// <summary>Whether a choice, or yes or no, is so.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Text">Which of them.</param>
    public sealed record Is(FieldSymbol Field, string Text) : RuleExpression, IReading
    {
        /// <inheritdoc/>
        IEnumerable<FieldSymbol> IReading.Read => [Field];
    }

    /// <summary>条数（…）, 合计（企业.产能）: how many rows a list has, or what they add up to.</summary>
    /// <param name="RegisterId">The list.</param>
    /// <param name="Column">What is added up; null to count.</param>
    /// <param name="Filter">Which rows; null for all.</param>
    public sealed record Rows(string RegisterId, FieldSymbol? Column, RuleExpression? Filter) : RuleExpression;

    /// <summary>上期.案件, 表2.案件, 下级.合计（案件）: a figure of another form, which this one does not have.</summary>
    /// <param name="Scope">Whose.</param>
    /// <param name="FormId">The form that has its fields; null for this one.</param>
    /// <param name="Figure">The figure, of the fields of that form.</param>
    public sealed record Outside(RuleScope Scope, string? FormId, RuleExpression Figure) : RuleExpression;

    /// <summary>Two sides and what stands between them.</summary>
    /// <param name="Operator">The operator.</param>
    /// <param name="Left">Left side.</param>
    /// <param name="Right">Right side.</param>
    public sealed record Binary(RuleOperator Operator, RuleExpression Left, RuleExpression Right) : RuleExpression
    {
        /// <inheritdoc/>
        public override IEnumerable<RuleExpression> Inner => [Left, Right];
    }

    /// <summary>The opposite.</summary>
    /// <param name="Operand">What is denied.</param>
    public sealed record Not(RuleExpression Operand) : RuleExpression
    {
        /// <inheritdoc/>
        public override IEnumerable<RuleExpression> Inner => [Operand];
    }
}
