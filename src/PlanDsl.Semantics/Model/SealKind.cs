namespace PlanDsl.Semantics;

/// <summary>What stands at the signature of a document (GB/T 9704-2012, 7.3.5).</summary>
public enum SealKind
{
    /// <summary>盖章: the seals of those who sign it.</summary>
    Sealed,

    /// <summary>不盖章: nothing.</summary>
    Unsealed,

    /// <summary>签名章: the stamps of officials' names, behind their posts.</summary>
    Stamped,
}
