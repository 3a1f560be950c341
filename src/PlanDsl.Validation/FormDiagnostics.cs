using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>What the rules about tables and forms report: PLN3057, PLN3059, PLN3085 to PLN3099.</summary>
public static class FormDiagnostics
{
    /// <summary>A form without anything to fill in. {0}: form; {1}: title.</summary>
    public static readonly DiagnosticDescriptor FormWithoutBody = Warning(
        "PLN3085",
        new("统计表没有内容", "Form without a body"),
        new("统计表“{0}”（{1}）只有标题，没有一项可填。", "The form {0}, \"{1}\", has a title and nothing to fill in."),
        new(
            "写上字段；原件没有附表的，写“容许 PLN3085：理由”。",
            "Declare its fields, or accept it with 容许 PLN3085：reason."));

    /// <summary>A column that does not add up. {0}: what is declared; {1}: where; {2}: the actual sum.</summary>
    public static readonly DiagnosticDescriptor ColumnTotalDiffers = Warning(
        "PLN3086",
        new("表格合计不等", "Column does not add up"),
        new("合计“{0}”与表格不符：{1}实际合计 {2}。", "The total {0} is not that of the table: {1}it adds up to {2}."),
        new("核对这一列的数和声明的合计。", "Check the figures of the column and the declared total."));

    /// <summary>
    /// Points in brackets that do not add up to their row's figure. {0}: what is declared; {1}: the actual sum;
    /// {2}: the figure.
    /// </summary>
    public static readonly DiagnosticDescriptor PointsDiffer = Warning(
        "PLN3059",
        new("评分标准的分值不等", "Points do not add up"),
        new(
            "“{0}”与表格不符：这一格括号里的分值合计 {1}，分值是 {2}。",
            "{0} does not hold: the points in brackets add up to {1}, the figure is {2}."),
        new("核对各条的分值，写成“（8分）”。", "Check the points of each clause, written as in （8分）."));
    /// <summary>A sum that counts something twice. {0}: sum; {1}: a part; {2}: what it is counted in as well.</summary>
    public static readonly DiagnosticDescriptor SumOfOverlapping = Warning(
        "PLN3087",
        new("合计重复计算", "Sum counts twice"),
        new("合计“{0}”里，“{1}”已经算在“{2}”里。", "In {0}, {1} is counted in {2} already."),
        new("从合计里去掉其中项；可重复的分类不相加。", "Leave parts out; do not add classes that overlap."));

    /// <summary>A rule that no figures satisfy. {0}: rule.</summary>
    public static readonly DiagnosticDescriptor RuleNeverHolds = Warning(
        "PLN3088",
        new("审核关系不可能成立", "Rule that can never hold"),
        new(
            "审核关系“{0}”不可能成立：填的数不小于零，也要符合同一张表里别的审核关系。",
            "The rule {0} can never hold: figures are 0 or more and keep the form's other rules as well."),
        new("核对比较的方向和数。", "Check the direction of the comparison and its figures."));

    /// <summary>A rule that all figures satisfy. {0}: rule.</summary>
    public static readonly DiagnosticDescriptor RuleAlwaysHolds = Warning(
        "PLN3089",
        new("审核关系总是成立", "Rule that always holds"),
        new("审核关系“{0}”对任何填报都成立，等于没有审核（填的数不小于零）。", "The rule {0} holds for all figures, which are 0 or more."),
        new("核对比较的方向，或删去这一条。", "Check the direction of the comparison, or delete the rule."));

    /// <summary>A sample that could not be filled in. {0}: text; {1}: column; {2}: what it wants.</summary>
    public static readonly DiagnosticDescriptor SampleDiffers = Warning(
        "PLN3057",
        new("样例与栏目不符", "Sample that could not be filled in"),
        new("样例“{0}”填不进“{1}”一栏：这一栏要{2}。", "{0} does not fit {1}, which wants: {2}."),
        new("改样例，或改这一栏的种类。", "Change the sample, or the kind of the column."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        SampleDiffers, PointsDiffer, FormWithoutBody, ColumnTotalDiffers, SumOfOverlapping, RuleNeverHolds,
        RuleAlwaysHolds,
    ];

    private static DiagnosticDescriptor Warning(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Warning, title, message, remedy);
}
