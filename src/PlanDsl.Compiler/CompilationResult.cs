using System.Collections.Immutable;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>What compiling a file gives.</summary>
/// <param name="Trees">The files that could be read, the one asked for first.</param>
/// <param name="Plan">The plan; null if the file declares none or could not be read.</param>
/// <param name="Diagnostics">All findings, by file and place.</param>
/// <param name="Outputs">The files to write; empty after an error.</param>
/// <param name="Manifest">What was made of what; null if nothing was.</param>
public sealed record CompilationResult(
    ImmutableArray<SyntaxTree> Trees,
    PlanModel? Plan,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<OutputFile> Outputs,
    Manifest? Manifest)
{
    /// <summary>The warnings that the plan accepts (容许), by place.</summary>
    public ImmutableArray<AcceptedFinding> Accepted { get; init; } = [];

    /// <summary>How the notice falls on pages, by estimate; null if it was not made.</summary>
    public PageSettlement? Pages { get; init; }

    /// <summary>Whether anything stops the output.</summary>
    public bool HasErrors => PlanCompiler.HasErrors(Diagnostics);

    /// <summary>Whether the file declares a plan that could be understood at least in part.</summary>
    public bool HasPlan => Plan is not null;

    /// <summary>The language of a file's keywords; that of the main file for one that could not be read.</summary>
    public DisplayLanguage LanguageOf(SourceText file)
    {
        foreach (var tree in Trees)
        {
            if (tree.Source.Path == file.Path)
            {
                return tree.Root.Language;
            }
        }

        return Trees.IsEmpty ? DisplayLanguage.Zh : Trees[0].Root.Language;
    }
}
