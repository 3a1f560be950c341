namespace PlanDsl.Audit;

/// <summary>What came of one gate.</summary>
public enum GateVerdict
{
    /// <summary>The file keeps the rule.</summary>
    Pass,

    /// <summary>It does not.</summary>
    Fail,

    /// <summary>The file has nothing that the rule is about.</summary>
    NotApplicable,

    /// <summary>The rule is about something that a file alone does not show.</summary>
    NotVerified,
}
