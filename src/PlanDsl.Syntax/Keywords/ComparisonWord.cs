using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax;

/// <summary>A comparison as speech says it: 不超过, at-most.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
/// <param name="Operator">What it means.</param>
public sealed record ComparisonWord(string Zh, string En, RuleOperator Operator) : Word(Zh, En);
