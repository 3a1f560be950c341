using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>A warning that the author accepts (容许).</summary>
/// <param name="Finding">The warning.</param>
/// <param name="Allow">Where it is accepted, and why.</param>
public sealed record AcceptedFinding(Diagnostic Finding, AllowSymbol Allow);
