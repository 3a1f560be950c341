namespace PlanDsl.Audit;

/// <summary>One rule, as the reports and docs/audit.md show it.</summary>
/// <param name="Id">Its number: G- and the clause for GB/T 9704-2012, T-, P- and N- for the rules of text.</param>
/// <param name="Clause">Standard and clause, or the word practice.</param>
/// <param name="Strength">How firmly the clause lays it down, at its firmest.</param>
/// <param name="Topic">What is looked at: the first words of a finding.</param>
/// <param name="Expected">What it should be.</param>
/// <param name="Remedy">What to do, in the terms of a word processor.</param>
public sealed record GateInfo(
    string Id, string Clause, Strength Strength, AuditText Topic, AuditText Expected, AuditText Remedy);
