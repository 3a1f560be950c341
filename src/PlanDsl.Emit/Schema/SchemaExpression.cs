using System.Collections.Immutable;

namespace PlanDsl.Emit.Schema;

/// <summary>
/// A rule's expression. Comparison, logic and implication are true or false, the rest are decimal figures.
/// </summary>
public abstract record SchemaExpression
{
    /// <summary>Whose figures it needs that this form does not have, each once: 上期, 上年同期, 下级, other forms.</summary>
    public IEnumerable<string> Scopes => (this switch
    {
        SchemaOutside outside => [outside.Scope],
        SchemaCall call => call.Arguments.SelectMany(static a => a.Scopes),
        SchemaNot not => not.Operand.Scopes,
        SchemaBinary binary => binary.Left.Scopes.Concat(binary.Right.Scopes),
        _ => [],
    }).Distinct();

    /// <summary>The same without those of which it only asks whether they are blank.</summary>
    public IEnumerable<string> ReadIds => this switch
    {
        SchemaFilled or SchemaBlank => [],
        SchemaNot not => not.Operand.ReadIds,
        SchemaBinary binary => binary.Left.ReadIds.Concat(binary.Right.ReadIds),
        _ => FieldIds,
    };

    /// <summary>
    /// The fields of the form, or of the row, that it reads, in order; not those of a list that it counts.
    /// </summary>
    public IEnumerable<string> FieldIds => this switch
    {
        SchemaFieldValue value => [value.FieldId],
        SchemaSum sum => sum.Terms.SelectMany(static t => t.FieldIds),
        SchemaCall call => call.Arguments.SelectMany(static a => a.FieldIds),
        SchemaFilled filled => filled.Of,
        SchemaBlank blank => [blank.FieldId],
        SchemaIs choice => [choice.FieldId],
        SchemaNot not => not.Operand.FieldIds,
        SchemaBinary binary => binary.Left.FieldIds.Concat(binary.Right.FieldIds),
        _ => [],
    };
}

/// <summary>A field's figure.</summary>
/// <param name="FieldId">The field.</param>
public sealed record SchemaFieldValue(string FieldId) : SchemaExpression;

/// <summary>A fixed figure.</summary>
/// <param name="Value">The figure.</param>
public sealed record SchemaNumber(decimal Value) : SchemaExpression;

/// <summary>The sum of several fields.</summary>
/// <param name="Terms">At least one.</param>
public sealed record SchemaSum(ImmutableArray<SchemaExpression> Terms) : SchemaExpression;

/// <summary>A figure made of others.</summary>
/// <param name="Function">绝对值, 最大, 最小, 四舍五入.</param>
/// <param name="Arguments">Of what.</param>
public sealed record SchemaCall(SchemaFunction Function, ImmutableArray<SchemaExpression> Arguments)
    : SchemaExpression;

/// <summary>Whether so many of some fields are filled in.</summary>
/// <param name="Function">同填, 互斥, 至少一项, 恰好一项.</param>
/// <param name="Of">The fields, of any kind.</param>
public sealed record SchemaFilled(SchemaFunction Function, ImmutableArray<string> Of) : SchemaExpression;

/// <summary>为空: whether nothing is filled in.</summary>
/// <param name="FieldId">The field, of any kind.</param>
public sealed record SchemaBlank(string FieldId) : SchemaExpression;

/// <summary>Whether a choice is one of its texts, or a yes or no is 是 or 否.</summary>
/// <param name="FieldId">The field.</param>
/// <param name="Text">The text.</param>
/// <param name="IsYesNo">Whether it is 是 or 否.</param>
public sealed record SchemaIs(string FieldId, string Text, bool IsYesNo) : SchemaExpression;

/// <summary>How many rows a list has, or what they add up to.</summary>
/// <param name="RegisterId">The list.</param>
/// <param name="ColumnId">What is added up; null to count rows.</param>
/// <param name="Filter">Which rows count, said of the fields of a row; null for all.</param>
public sealed record SchemaRows(string RegisterId, string? ColumnId, SchemaExpression? Filter) : SchemaExpression;

/// <summary>A figure of another form, or of the same one of another period or of those below.</summary>
/// <param name="Scope">Whose: 上期, 上年同期, 下级, or the identifier of the form.</param>
/// <param name="Figure">The figure, of the fields of that form.</param>
public sealed record SchemaOutside(string Scope, SchemaExpression Figure) : SchemaExpression;

/// <summary>Two sides and what stands between them.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
public sealed record SchemaBinary(SchemaOperator Operator, SchemaExpression Left, SchemaExpression Right)
    : SchemaExpression;

/// <summary>非: the opposite.</summary>
/// <param name="Operand">What is denied.</param>
public sealed record SchemaNot(SchemaExpression Operand) : SchemaExpression;
