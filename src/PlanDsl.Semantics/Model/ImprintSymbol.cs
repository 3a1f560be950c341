using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>印发: the office that sends a document out, and the day.</summary>
/// <param name="Office">The office, as printed.</param>
/// <param name="Date">The day; null if it is not written yet.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record ImprintSymbol(string Office, IssueDateValue? Date, Location Location);
