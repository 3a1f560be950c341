namespace PlanDsl.Audit;

/// <summary>How much a deviation weighs.</summary>
public enum AuditSeverity
{
    /// <summary>Information: a deviation from practice.</summary>
    Note,

    /// <summary>A deviation from what is normal, recommended or derived.</summary>
    Warning,

    /// <summary>A deviation from what the standard requires.</summary>
    Error,
}
