using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What binding reports about rules: PLN2090 to PLN2099.</summary>
public static class RuleDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>A number of a row or column that is not printed. {0}: as written; {1}: what is wrong.</summary>
    public static readonly DiagnosticDescriptor UnknownCell = List.Error(
        "PLN2090",
        new("审核关系里的行号、栏号不存在", "Rule names a row or column that is not there"),
        new("“{0}”不是表上的一项：{1}。", "\"{0}\" names nothing in the form: {1}."),
        new(
            "按表上印的行号或代码写，如“01”“2行”“07行1栏”；表上没有的，给统计表写“行号：连续”或给字段写“代码 01”，或者改写字段标识。",
            "Write the printed number (01, 2row, 07row1col); declare \"row-numbers\" or \"code 01\", or name fields."));

    /// <summary>Digits that may be a figure or a row. {0}: as written.</summary>
    public static readonly DiagnosticDescriptor FigureOrRow = List.Error(
        "PLN2091",
        new("分不清是数还是行号", "Figure or row number"),
        new("“{0}”可以是数 {0}，也可以是第 {0} 行。", "\"{0}\" may be the figure {0} or the row {0}."),
        new(
            "是行，写“{0}行”；是数，写“{0}.0”，或者带上单位，如“{0}件”。",
            "Write \"{0}row\" for the row, \"{0}.0\" or a unit for the figure."));

    /// <summary>A comparison without any field. {0}: rule.</summary>
    public static readonly DiagnosticDescriptor NumbersAlone = List.Error(
        "PLN2092",
        new("审核关系里全是数", "Rule compares nothing but figures"),
        new("“{0}”比较的全是数，不涉及表上的任何一项。", "\"{0}\" compares figures with each other and reads no field."),
        new(
            "本意是行号的，给统计表写“行号：连续”或给字段写“代码 01”；否则改写字段标识。",
            "If rows are meant, declare \"row-numbers\" or \"code 01\"; else name fields."));

    /// <summary>Parts of a rule that do not go together. {0}: part; {1}: what is wrong.</summary>
    public static readonly DiagnosticDescriptor PartsDoNotFit = List.Error(
        "PLN2093",
        new("审核关系的写法不对", "Rule is put together wrongly"),
        new("“{0}”写得不对：{1}。", "\"{0}\" is not right: {1}."),
        new(
            "写成“绝对值（甲 − 乙） ≤ 1”“四舍五入（甲 ÷ 乙，2） = 丙”“互斥（甲、乙）”“条数（企业：状态 = 关停） ≤ 5”“行业 = 建材”。",
            "Write abs(a - b) ≤ 1, round(a / b, 2) = c, exclusive(a, b), count(list: state = x) ≤ 5, kind = text."));

    /// <summary>A waiver without reason or end. {0}: rule.</summary>
    public static readonly DiagnosticDescriptor WaiverIncomplete = List.Error(
        "PLN2095",
        new("豁免没有写理由或者期限", "Waiver without reason or end"),
        new("“{0}”的豁免没有写理由，或者没有写到哪天为止。", "The waiver of \"{0}\" has no reason, or no end."),
        new("写成“豁免 规则：甲局；理由 系统改造；至 2026年6月底”。", "Write: waive rule: bodies; because …; until …"));

    /// <summary>A waiver of a rule that the form does not have. {0}: name; {1}: hint.</summary>
    public static readonly DiagnosticDescriptor UnknownRule = List.Error(
        "PLN2096",
        new("豁免的审核不存在", "Waiver of an unknown rule"),
        new("本表没有审核关系“{0}”。{1}", "The form has no rule \"{0}\". {1}"),
        new("写审核关系的标识；“其中”“合计”带来的不能豁免。", "Name a rule that is written in the form."));

    /// <summary>A figure without unit beside units that differ in size. {0}: as written; {1}, {2}: units.</summary>
    public static readonly DiagnosticDescriptor FigureWithoutUnit = List.Error(
        "PLN2094",
        new("数没有写明单位", "Figure without a unit"),
        new("“{0}”和不同单位的数相比，可以是 {0}{1}，也可以是 {0}{2}。", "\"{0}\" may be in {1} or in {2}."),
        new("带上单位，如“{0}{1}”或“{0}{2}”。", "Write the unit behind it."));
}
