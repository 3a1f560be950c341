using System.Collections.Immutable;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>What building a plan gives.</summary>
/// <param name="Compilation">The plan, understood.</param>
/// <param name="Outputs">The files to write; empty after an error.</param>
/// <param name="Manifest">What was made of what; null if nothing was.</param>
public sealed record CompilationResult(
    Compilation Compilation, ImmutableArray<OutputFile> Outputs, Manifest? Manifest)
{
    /// <summary>How the notice falls on pages, by estimate; null if it was not made.</summary>
    public PageSettlement? Pages { get; init; }

    /// <summary>The plan; null if the file declares none or could not be read.</summary>
    public PlanModel? Plan => Compilation.Plan;

    /// <summary>All findings, by file and place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Compilation.Diagnostics;

    /// <summary>Whether anything stops the output.</summary>
    public bool HasErrors => Compilation.HasErrors;
}
