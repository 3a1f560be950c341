namespace PlanDsl.Audit.Pages;

/// <summary>What a ruler on the printed page measures for a gate; a gate may be measured in several ways.</summary>
/// <param name="Id">The number of the gate.</param>
/// <param name="Topic">What is measured.</param>
/// <param name="Required">What it should be.</param>
public sealed record PageGate(string Id, AuditText Topic, AuditText Required)
{
    /// <summary>The gate: title, clause, strength, remedy.</summary>
    public GateInfo Info => WordAuditor.Gates.First(gate => gate.Id == Id);

    /// <summary>How firm just this measure is.</summary>
    public Strength Strength => Own ?? Info.Strength;

    /// <summary>Whether it is about the fonts of the layout; it says nothing where others stand for them.</summary>
    internal bool IsOfType { get; init; }

    /// <summary>The strength of a measure that is less firm than the firmest part of its gate.</summary>
    internal Strength? Own { get; init; }
}
