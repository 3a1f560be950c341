using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A place where a name refers to something declared.</summary>
/// <param name="Symbol">What it refers to.</param>
/// <param name="Location">The name, without what stands around it.</param>
public sealed record SymbolUse(DeclaredSymbol Symbol, Location Location)
{
    /// <summary>What of it is asked for, such as 截止 in {总结.截止}; null for the thing itself.</summary>
    public string? Member { get; init; }

    /// <summary>
    /// Whether the place must be written anew when the identifier changes: not where another name of it stands, a title
    /// or an alias.
    /// </summary>
    public bool IsByIdentifier { get; init; } = true;
}
