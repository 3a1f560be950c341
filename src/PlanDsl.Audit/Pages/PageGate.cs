namespace PlanDsl.Audit.Pages;

/// <summary>A rule of the standard that a ruler on the printed page can check.</summary>
/// <param name="Id">Its number in the gate list.</param>
/// <param name="Clause">Where it stands.</param>
/// <param name="Zh">What is measured, in Chinese.</param>
/// <param name="En">What is measured, in English.</param>
/// <param name="Required">What the standard asks for.</param>
public sealed record PageGate(string Id, string Clause, string Zh, string En, string Required);
