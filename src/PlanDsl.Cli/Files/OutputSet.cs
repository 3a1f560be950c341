using System.Collections.Immutable;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>What a folder is to hold.</summary>
/// <param name="Outputs">The files.</param>
/// <param name="Manifest">What was made of what.</param>
/// <param name="Kinds">The kinds that this build makes; files of other kinds are left alone.</param>
internal sealed record OutputSet(
    ImmutableArray<OutputFile> Outputs, Manifest Manifest, ImmutableArray<OutputKind> Kinds)
{
    /// <summary>The files that the run read, absolute: none of them is ever written over.</summary>
    internal ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>
    /// Whether what stands in the way and is not ours is kept under another name, instead of refusing.
    /// </summary>
    internal bool IsForced { get; init; }
}
