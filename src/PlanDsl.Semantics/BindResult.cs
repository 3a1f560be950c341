using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What binding gives.</summary>
/// <param name="Model">The plan as far as it could be understood; null only if the file declares no plan.</param>
/// <param name="Diagnostics">What could not be understood.</param>
public sealed record BindResult(PlanModel? Model, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Where names refer to what is declared.</summary>
    public ImmutableArray<SymbolUse> Uses { get; init; } = [];
}
