using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A short name for a long one (简称).</summary>
/// <param name="Id">The name that prose cites it by.</param>
/// <param name="Full">What the first citation prints, before its 以下简称.</param>
/// <param name="Short">What later ones print.</param>
/// <param name="Citations">How often prose cites it.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record ShortNameSymbol(string Id, string Full, string Short, int Citations, Location Location);
