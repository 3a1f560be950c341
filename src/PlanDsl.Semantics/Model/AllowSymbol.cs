using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A warning that the author accepts (容许), within the block where it says so.</summary>
/// <param name="Code">The diagnostic's code.</param>
/// <param name="Reason">Why.</param>
/// <param name="Scope">The stretch of the file it holds for.</param>
/// <param name="Location">Where it is said.</param>
public sealed record AllowSymbol(string Code, string Reason, TextSpan Scope, Location Location);
