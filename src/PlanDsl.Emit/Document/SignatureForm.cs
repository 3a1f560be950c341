namespace PlanDsl.Emit.Document;

/// <summary>What stands at a signature, for which there must be room (GB/T 9704-2012, 7.3.5).</summary>
public enum SignatureForm
{
    /// <summary>A seal on each name, the last one on the date as well (7.3.5.1).</summary>
    Sealed,

    /// <summary>Nothing (7.3.5.2).</summary>
    Unsealed,

    /// <summary>The stamp of an official's name behind each post (7.3.5.3).</summary>
    Stamped,
}
