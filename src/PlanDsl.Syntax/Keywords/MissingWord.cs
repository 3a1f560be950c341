using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax;

/// <summary>What a rule makes of blanks: 缺项 按零, missing zero.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
/// <param name="Mode">What it means.</param>
public sealed record MissingWord(string Zh, string En, RuleMissing Mode) : Word(Zh, En);
