using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>A rule's expression as written.</summary>
/// <param name="Start">Offset from the start of the rule.</param>
/// <param name="Length">Characters.</param>
public abstract record RuleExpressionSyntax(int Start, int Length)
{
    /// <summary>Behind its last character.</summary>
    public int End => Start + Length;
}

/// <summary>A field, a group, a list or a choice by name.</summary>
/// <param name="Name">Its characters in half width; the place says how it is written.</param>
/// <param name="Start">Offset from the start of the rule.</param>
/// <param name="Length">Characters.</param>
public sealed record RuleNameSyntax(string Name, int Start, int Length) : RuleExpressionSyntax(Start, Length);

/// <summary>
/// Digits alone: a figure, or the printed number of a row (01). Which of them is for the form to say.
/// </summary>
/// <param name="Digits">As written, in half width.</param>
/// <param name="Value">The figure.</param>
/// <param name="Start">Offset from the start of the rule.</param>
/// <param name="Length">Characters.</param>
public sealed record RuleNumberSyntax(string Digits, decimal Value, int Start, int Length)
    : RuleExpressionSyntax(Start, Length);

/// <summary>07行, 07行1栏, 07:1, 1栏: cells by their printed numbers, which can be nothing else.</summary>
/// <param name="Row">The number or code of the row; null for every row.</param>
/// <param name="Column">The number of the column; null for every column.</param>
/// <param name="Start">Offset from the start of the rule.</param>
/// <param name="Length">Characters.</param>
public sealed record RuleCellSyntax(string? Row, string? Column, int Start, int Length)
    : RuleExpressionSyntax(Start, Length);

/// <summary>25+…+31, 11..16: all rows from one to another, added up.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
public sealed record RuleRangeSyntax(RuleExpressionSyntax From, RuleExpressionSyntax To)
    : RuleExpressionSyntax(From.Start, To.End - From.Start);

/// <summary>A text in quotes: one of a field's choices.</summary>
/// <param name="Text">What stands in the quotes.</param>
/// <param name="Start">Offset from the start of the rule.</param>
/// <param name="Length">Characters.</param>
public sealed record RuleTextSyntax(string Text, int Start, int Length) : RuleExpressionSyntax(Start, Length);

/// <summary>合计（分类）, 绝对值（甲 − 乙）, 互斥（甲、乙）, 条数（企业：状态 = 关停）, 下级.合计（案件）.</summary>
/// <param name="Function">What is done.</param>
/// <param name="Scope">The name before it, such as 下级; null if there is none.</param>
/// <param name="Arguments">With what; at least one.</param>
/// <param name="Filter">Which rows of a list count; null for all.</param>
/// <param name="Start">Offset from the start of the rule.</param>
/// <param name="Length">Characters.</param>
public sealed record RuleCallSyntax(
    RuleFunction Function,
    RuleNameSyntax? Scope,
    ImmutableArray<RuleExpressionSyntax> Arguments,
    RuleExpressionSyntax? Filter,
    int Start,
    int Length) : RuleExpressionSyntax(Start, Length);

/// <summary>甲 为空, 甲 不为空: whether anything is filled in.</summary>
/// <param name="Operand">What.</param>
/// <param name="IsBlank">Whether nothing is to be filled in.</param>
/// <param name="Start">Offset from the start of the rule.</param>
/// <param name="Length">Characters.</param>
public sealed record RuleBlankSyntax(RuleExpressionSyntax Operand, bool IsBlank, int Start, int Length)
    : RuleExpressionSyntax(Start, Length);

/// <summary>Two sides and what stands between them.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
public sealed record RuleBinarySyntax(RuleOperator Operator, RuleExpressionSyntax Left, RuleExpressionSyntax Right)
    : RuleExpressionSyntax(Left.Start, Right.End - Left.Start);

/// <summary>甲 ≤ 乙 ≤ 丙: each compared with the next.</summary>
/// <param name="Terms">What is compared; one more than there are operators.</param>
/// <param name="Operators">The comparisons.</param>
public sealed record RuleChainSyntax(
    ImmutableArray<RuleExpressionSyntax> Terms, ImmutableArray<RuleOperator> Operators)
    : RuleExpressionSyntax(Terms[0].Start, Terms[^1].End - Terms[0].Start);

/// <summary>非: the opposite.</summary>
/// <param name="Operand">What is denied.</param>
/// <param name="Start">Offset from the start of the rule.</param>
/// <param name="Length">Characters.</param>
public sealed record RuleNotSyntax(RuleExpressionSyntax Operand, int Start, int Length)
    : RuleExpressionSyntax(Start, Length);
