using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax;

/// <summary>Whose figures are meant, before a point: 上期.案件.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
/// <param name="Scope">Whose.</param>
public sealed record ScopeWord(string Zh, string En, RuleScope Scope) : Word(Zh, En);
