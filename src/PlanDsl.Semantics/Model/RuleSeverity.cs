namespace PlanDsl.Semantics;

/// <summary>What a breach of a rule means for those who fill in a form.</summary>
public enum RuleSeverity
{
    /// <summary>强制: it must be mended.</summary>
    Mandatory,

    /// <summary>核实: it may stand with an explanation.</summary>
    Query,

    /// <summary>提示: it is worth knowing.</summary>
    Hint,
}
