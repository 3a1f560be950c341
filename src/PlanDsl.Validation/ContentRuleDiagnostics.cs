using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>What the rules report about items, bodies, targets and leadership: PLN3045 to PLN3064.</summary>
public static class ContentRuleDiagnostics
{
    /// <summary>A number that stands twice or skips one. {0}: the number; {1}: what should be its value.</summary>
    public static readonly DiagnosticDescriptor NumberOutOfOrder = Warning(
        "PLN3045",
        new("编号重复或跳号", "Number repeats or skips"),
        new("编号“{0}”与前文不连续，按顺序应当是第{1}个。", "The number \"{0}\" is out of order; it should be number {1}."),
        new("删去“编号”让编译器编排；原件如此的，写“容许 PLN3045：理由”。", "Delete 编号, or accept it: 容许 PLN3045：reason."));

    /// <summary>Paragraphs that nothing checks. {0}: the reason.</summary>
    public static readonly DiagnosticDescriptor PrintedVerbatim = Info(
        "PLN3046",
        new("照录的段落不作检查", "Verbatim paragraphs are not checked"),
        new("这里照录原文，不作任何检查。理由：{0}。", "These paragraphs are printed as they stand, unchecked. Reason: {0}."),
        new("定稿前人工核对一遍；核对过的，写“容许 PLN3046：理由”。", "Read them yourself; then write 容许 PLN3046：reason."));

    /// <summary>Two bodies with one full name. {0}: body; {1}: full name; {2}: the other body.</summary>
    public static readonly DiagnosticDescriptor SameFullName = Warning(
        "PLN3047",
        new("两个单位全称相同", "Two bodies with one full name"),
        new("“{0}”和“{2}”登记的全称都是“{1}”。", "\"{0}\" and \"{2}\" have the same full name \"{1}\"."),
        new("同一单位只登记一次，别的叫法写在“又称”里。", "Register a body once; write its other names behind 又称."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NumberOutOfOrder, PrintedVerbatim, SameFullName,
    ];

    private static DiagnosticDescriptor Warning(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Warning, title, message, remedy);

    private static DiagnosticDescriptor Info(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Info, title, message, remedy);
}
