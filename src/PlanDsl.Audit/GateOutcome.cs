namespace PlanDsl.Audit;

/// <summary>What came of one gate.</summary>
/// <param name="Gate">The rule.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Reason">Why it does not apply or was not verified; null otherwise.</param>
public sealed record GateOutcome(GateInfo Gate, GateVerdict Verdict, AuditText? Reason);
