using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What binding reports about items, bodies, targets and leadership: PLN2040 to PLN2054.</summary>
public static class ContentDiagnostics
{
    /// <summary>A sample of a number that shows no numeral. {0}: sample.</summary>
    public static readonly DiagnosticDescriptor NumberStyleNotUnderstood = Error(
        "PLN2040",
        new("看不懂的编号样子", "Number style not understood"),
        new("“{0}”里看不出编号的样子。", "\"{0}\" shows no number."),
        new(
            "用每一级的第一个编号作样子，中间空一格，如“分级：一、 （一） 1. （1） ①”；不编号写“无”。",
            "Write the first number of each level, with spaces: 分级：一、 （一） 1. （1） ①; 无 for none."));

    /// <summary>Text of an item that is declared to stand in prose elsewhere. {0}: keyword.</summary>
    public static readonly DiagnosticDescriptor TextNotPrinted = Warning(
        "PLN2041",
        new("句内条目的正文不会印出", "Text of an item in prose is not printed"),
        new("“{0}”写了“句内”，这段正文不会印出。", "\"{0}\" is marked 句内, so this text is not printed."),
        new("把正文写到上一层的段落里，或删去“句内”。", "Move the text to the prose that says it, or delete 句内."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NumberStyleNotUnderstood, TextNotPrinted];

    private static DiagnosticDescriptor Error(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Error, title, message, remedy);

    private static DiagnosticDescriptor Warning(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Warning, title, message, remedy);
}
