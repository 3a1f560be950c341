using System.Collections.Immutable;

namespace PlanDsl.Semantics;

/// <summary>What a plan gives a body to do.</summary>
/// <param name="Name">The short name of a registered body; what is printed of a described one.</param>
/// <param name="Body">The registered body; null for a described one.</param>
/// <param name="Shares">Its work, in the order of the plan; at least one.</param>
public sealed record BodyWork(string Name, BodySymbol? Body, ImmutableArray<BodyShare> Shares);

/// <summary>One thing that a body has to do.</summary>
/// <param name="Role">The role's word, such as 牵头; null if the plan says none.</param>
/// <param name="Assignment">What it is.</param>
/// <param name="Collective">The collective body that stands for it; null if it is named itself.</param>
public sealed record BodyShare(string? Role, Assignment Assignment, BodySymbol? Collective);
