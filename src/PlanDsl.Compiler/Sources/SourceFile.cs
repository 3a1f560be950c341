using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>A file that was read and parsed.</summary>
/// <param name="Path">The path as diagnostics show it.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Tree">Its tree.</param>
internal sealed record SourceFile(string Path, byte[] Content, SyntaxTree Tree);

/// <summary>The files of one compilation.</summary>
/// <param name="Files">Those that could be read, in the order of reading.</param>
/// <param name="Main">The file asked for; null if it could not be read.</param>
/// <param name="Diagnostics">What is wrong with files and imports.</param>
internal sealed record SourceSet(
    ImmutableArray<SourceFile> Files, SourceFile? Main, ImmutableArray<Diagnostic> Diagnostics);
