using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>What mending a plan changed.</summary>
/// <param name="Files">The files that changed, by path as read, each with its new bytes; empty if none did.</param>
/// <param name="Applied">The findings that were mended, at the places they had when they were.</param>
public sealed record FixResult(
    ImmutableSortedDictionary<string, byte[]> Files, ImmutableArray<Diagnostic> Applied);
