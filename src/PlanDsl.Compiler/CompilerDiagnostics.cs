using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>What the compiler says of itself: PLN0016.</summary>
public static class CompilerDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>A bug. {0} path, {1} kind of exception, {2} where it was thrown, {3} version.</summary>
    public static readonly DiagnosticDescriptor InternalError = List.Error(
        "PLN0016",
        new("程序内部出错", "Internal error"),
        new("处理 {0} 时程序内部出错（{1}，{2}）。这是 plandsl 的问题，不是方案的问题。",
            "An internal error ({1}, {2}) while \"{0}\" was compiled. It is plandsl's fault, not the plan's."),
        new("请把这一行、版本（{3}）和方案文件发给维护人员；其他方案不受影响。",
            "Please report this line, the version ({3}) and the plan; other plans are not affected."));
}
