using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>用印: what stands at the signature.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Posts">Of stamps, the posts of the officials, the host's first; empty otherwise.</param>
/// <param name="Location">Where it is declared; the shell's head where it is the default.</param>
public sealed record SealSymbol(SealKind Kind, ImmutableArray<string> Posts, Location Location);
