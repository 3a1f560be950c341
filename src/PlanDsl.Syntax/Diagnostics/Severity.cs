namespace PlanDsl.Syntax;

/// <summary>How much a diagnostic weighs. Only errors stop the output.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably a mistake in the plan; output is still written.</summary>
    Warning,

    /// <summary>The plan cannot be compiled as it stands.</summary>
    Error,
}
