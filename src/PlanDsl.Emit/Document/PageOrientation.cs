namespace PlanDsl.Emit.Document;

/// <summary>How a page lies.</summary>
public enum PageOrientation
{
    /// <summary>Upright.</summary>
    Portrait,

    /// <summary>On its side, for wide tables (GB/T 9704-2012, 8).</summary>
    Landscape,
}
