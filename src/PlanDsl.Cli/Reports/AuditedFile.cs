using PlanDsl.Audit;

namespace PlanDsl.Cli.Reports;

/// <summary>A file and what was said about it.</summary>
/// <param name="Path">As it is to be shown.</param>
/// <param name="Report">What was said.</param>
internal sealed record AuditedFile(string Path, AuditReport Report);
