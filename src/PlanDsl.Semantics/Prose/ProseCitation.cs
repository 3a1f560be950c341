using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A fact that prose cites.</summary>
/// <param name="Symbol">What it is a fact of.</param>
/// <param name="Member">Which fact of it, such as 截止; null for what it is called.</param>
/// <param name="Printed">What is printed for it.</param>
/// <param name="Location">Where it is cited, braces included.</param>
public sealed record ProseCitation(DeclaredSymbol Symbol, string? Member, string Printed, Location Location)
{
    /// <summary>Where it begins in the text of its run.</summary>
    public int Start { get; init; }
}
