using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation;

namespace PlanDsl.Compiler;

/// <summary>Every diagnostic there is.</summary>
public static class DiagnosticCatalog
{
    /// <summary>All descriptors, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. SourceDiagnostics.All.Concat(ProjectDiagnostics.All).Concat(SyntaxDiagnostics.All)
            .Concat(SemanticDiagnostics.All).Concat(ValidationDiagnostics.All)
            .OrderBy(static descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    /// <summary>The descriptor of a code; null if there is none.</summary>
    public static DiagnosticDescriptor? Find(string code) =>
        All.FirstOrDefault(descriptor => descriptor.Code == code);
}
