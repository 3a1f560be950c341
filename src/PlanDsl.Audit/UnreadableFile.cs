namespace PlanDsl.Audit;

/// <summary>Why a file cannot be audited.</summary>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Remedy">What to do.</param>
public sealed record UnreadableFile(AuditText Reason, AuditText Remedy);
