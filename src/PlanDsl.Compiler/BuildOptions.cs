using System.Collections.Immutable;

namespace PlanDsl.Compiler;

/// <summary>What to build.</summary>
/// <param name="Kinds">The kinds of output wanted, any order.</param>
public sealed record BuildOptions(ImmutableArray<OutputKind> Kinds)
{
    /// <summary>Every kind of output.</summary>
    public static BuildOptions Everything { get; } = new(OutputKindNames.All);
}
