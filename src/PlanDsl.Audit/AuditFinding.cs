using System.Collections.Immutable;

namespace PlanDsl.Audit;

/// <summary>A deviation. What deviates in the same way at several places is one finding.</summary>
/// <param name="Gate">The rule.</param>
/// <param name="Strength">How firm just this part of the rule is.</param>
/// <param name="Found">What the file has.</param>
/// <param name="Expected">What it should be.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Places">The places in the order of the file, at least one.</param>
public sealed record AuditFinding(
    GateInfo Gate,
    Strength Strength,
    AuditText Found,
    AuditText Expected,
    AuditText Remedy,
    ImmutableArray<AuditPlace> Places)
{
    /// <summary>How much it weighs.</summary>
    public AuditSeverity Severity => SeverityOf(Strength);

    /// <summary>What a deviation from a rule of some strength weighs.</summary>
    public static AuditSeverity SeverityOf(Strength strength) => strength switch
    {
        Strength.Required => AuditSeverity.Error,
        Strength.Practice => AuditSeverity.Note,
        _ => AuditSeverity.Warning,
    };
}
