using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>豁免: a breach of a rule that is accepted.</summary>
/// <param name="Bodies">Of whom; at least one.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day; of periods that end after it, a breach is one.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record WaiverSymbol(
    ImmutableArray<BodyReference> Bodies, string Reason, DateOnly Until, Location Location);
