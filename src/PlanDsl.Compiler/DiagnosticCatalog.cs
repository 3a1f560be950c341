using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation;
using PlanDsl.Validation.Rules;

namespace PlanDsl.Compiler;

/// <summary>Every diagnostic there is: those of the phases and those of the rules.</summary>
public static class DiagnosticCatalog
{
    /// <summary>All descriptors, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. new[]
        {
            SourceDiagnostics.All, ProjectDiagnostics.All, CompilerDiagnostics.All, SyntaxDiagnostics.All,
            CharacterDiagnostics.All, NameDiagnostics.All, SemanticDiagnostics.All, NoticeDiagnostics.All,
            DateDiagnostics.All, ContentDiagnostics.All, TableDiagnostics.All, RuleDiagnostics.All,
            CodeNameDiagnostics.All,
            Acceptance.Diagnostics, RuleTable.Diagnostics,
        }.SelectMany(static all => all).OrderBy(static descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    /// <summary>The descriptor of a code; null if there is none.</summary>
    public static DiagnosticDescriptor? Find(string code) =>
        All.FirstOrDefault(descriptor => descriptor.Code == code);
}
