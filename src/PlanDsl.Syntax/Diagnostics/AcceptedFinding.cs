namespace PlanDsl.Syntax;

/// <summary>A warning that the author accepts (容许).</summary>
/// <param name="Finding">The warning.</param>
/// <param name="Reason">Why it may stand.</param>
/// <param name="Place">Where the author says so.</param>
public sealed record AcceptedFinding(Diagnostic Finding, string Reason, Location Place);
