namespace PlanDsl.Syntax.Values;

/// <summary>A rule's expression as written.</summary>
public abstract record RuleExpressionSyntax;

/// <summary>A field or classification by name.</summary>
/// <param name="Name">Its characters in half width; the place says how it is written.</param>
/// <param name="Start">Offset from the start of the expression.</param>
/// <param name="Length">Characters.</param>
public sealed record RuleNameSyntax(string Name, int Start, int Length) : RuleExpressionSyntax;

/// <summary>A figure.</summary>
/// <param name="Value">The figure.</param>
public sealed record RuleNumberSyntax(decimal Value) : RuleExpressionSyntax;

/// <summary>合计（分类）: the sum of the fields of a classification or group.</summary>
/// <param name="Name">The classification or group.</param>
public sealed record RuleTotalSyntax(RuleNameSyntax Name) : RuleExpressionSyntax;

/// <summary>Two sides and what stands between them.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
public sealed record RuleBinarySyntax(RuleOperator Operator, RuleExpressionSyntax Left, RuleExpressionSyntax Right)
    : RuleExpressionSyntax;

/// <summary>非: the opposite.</summary>
/// <param name="Operand">What is denied.</param>
public sealed record RuleNotSyntax(RuleExpressionSyntax Operand) : RuleExpressionSyntax;
