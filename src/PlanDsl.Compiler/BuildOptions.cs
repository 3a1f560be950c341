using System.Collections.Immutable;
using PlanDsl.Emit.OpenXml;

namespace PlanDsl.Compiler;

/// <summary>What to build.</summary>
/// <param name="Kinds">The kinds of output wanted, any order.</param>
public sealed record BuildOptions(ImmutableArray<OutputKind> Kinds)
{
    /// <summary>How Word files look; null for the default.</summary>
    public NoticeTemplate? Template { get; init; }

    /// <summary>Where 版记 stands, known from a real layout; null to estimate it.</summary>
    public ImprintPlace? Imprint { get; init; }

    /// <summary>
    /// How many outputs of the plan are written at once, at least 1; null for as many as there are processors. Plans
    /// that are built side by side keep the processors busy already, and take one each.
    /// </summary>
    public int? Threads { get; init; }

    /// <summary>Every kind of output.</summary>
    public static BuildOptions Everything { get; } = new(OutputKindNames.All);
}
