using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax;

/// <summary>A word before brackets in a rule: 合计（…）, sum(…).</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
/// <param name="Function">What it does.</param>
public sealed record FunctionWord(string Zh, string En, RuleFunction Function) : Word(Zh, En);
