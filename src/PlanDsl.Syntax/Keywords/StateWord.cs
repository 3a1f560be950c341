namespace PlanDsl.Syntax;

/// <summary>What a rule says of one field behind its name: 甲 为空, a is-zero.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
/// <param name="IsOfBlank">Whether it asks for a blank; else for zero.</param>
/// <param name="IsDenied">Whether it says that it is not so.</param>
public sealed record StateWord(string Zh, string En, bool IsOfBlank, bool IsDenied) : Word(Zh, En);
