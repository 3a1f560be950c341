using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>Attributes that a keyword takes elsewhere, but not below one keyword.</summary>
/// <param name="Parent">Below which.</param>
/// <param name="Without">What it does not take there.</param>
public sealed record AttributeLimit(Keyword Parent, ImmutableArray<AttributeInfo> Without);
