namespace PlanDsl.Semantics;

/// <summary>How responsibility and deadlines of an item are printed.</summary>
public enum TailForm
{
    /// <summary>括注: in brackets at the end of the paragraph.</summary>
    Brackets,

    /// <summary>独立行: a line each.</summary>
    Lines,

    /// <summary>不印: not at all.</summary>
    Hidden,
}
