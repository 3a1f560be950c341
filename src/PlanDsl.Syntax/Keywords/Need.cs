namespace PlanDsl.Syntax;

/// <summary>Whether a part of an entry must, may or must not be there.</summary>
public enum Need
{
    /// <summary>Must not be there.</summary>
    None,

    /// <summary>May be there.</summary>
    Optional,

    /// <summary>Must be there.</summary>
    Required,
}
