using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A figure that another part of its form names.</summary>
/// <param name="Field">The figure.</param>
/// <param name="Location">Where it is named; the place of the sum where all figures are meant (合计 全部).</param>
public sealed record FigureReference(FieldSymbol Field, Location Location);
