using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>What the rule about formats reports: PLN3093 to PLN3096.</summary>
public static class NoticeFormatDiagnostics
{
    /// <summary>A format that begins with a mark, without one.</summary>
    public static readonly DiagnosticDescriptor NoMark = Warning(
        "PLN3093",
        new("这种格式要有发文机关标志", "The format needs a mark"),
        new("信函、令、纪要以红色的发文机关标志开头，这里没有写“版头”。", "Letters, orders and minutes begin with a mark; there is none."),
        new("写“版头：单位”；纪要把标志写全，如“版头：“某某会议纪要””。", "Write 版头."));

    /// <summary>An order without the stamp of a name.</summary>
    public static readonly DiagnosticDescriptor UnstampedOrder = Warning(
        "PLN3094",
        new("令没有签名章", "An order without the stamp of a name"),
        new("令由签发人加盖签名章，这里没有写。", "An order bears the stamp of who signed it; none is declared."),
        new("写“用印：签名章；职务”（GB/T 9704-2012，10.2）。", "Write 用印：签名章；post."));

    /// <summary>The office and day of printing in a letter, which are not printed.</summary>
    public static readonly DiagnosticDescriptor ImprintOfLetter = Warning(
        "PLN3095",
        new("信函的版记不写印发机关和日期", "A letter has no printing line"),
        new("信函的版记只有抄送，“印发”一行印不出来。", "The imprint of a letter has copies only; 印发 is not printed."),
        new("删去“印发”（GB/T 9704-2012，10.1）。", "Delete the line."));

    /// <summary>An order numbered in another form. {0}: the number.</summary>
    public static readonly DiagnosticDescriptor NumberOfOrder = Warning(
        "PLN3096",
        new("令号格式不对", "Number of an order in another form"),
        new("令号“{0}”不是“第12号”的格式。", "The number \"{0}\" is not of the form 第12号."),
        new("写成“第12号”，序号不编虚位（GB/T 9704-2012，10.2）。", "Write it like 第12号."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NoMark, UnstampedOrder, ImprintOfLetter, NumberOfOrder];

    private static DiagnosticDescriptor Warning(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Warning, title, message, remedy);
}
