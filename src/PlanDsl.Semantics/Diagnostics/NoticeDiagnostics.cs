using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What binding a shell reports: PLN2021 to PLN2029.</summary>
public static class NoticeDiagnostics
{
    /// <summary>A second shell in one file.</summary>
    public static readonly DiagnosticDescriptor SecondNotice = new(
        "PLN2021",
        Severity.Error,
        new("一个文件写了两个通知", "More than one shell in a file"),
        new("这里又写了一个“通知”，一个方案只套一个壳。", "A second 通知 is declared; a plan has one shell."),
        new("删去一个；不同的壳各写一个文件，都“导入”这个方案用的单位库。", "Delete one, or give it a file of its own."));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [SecondNotice];
}
