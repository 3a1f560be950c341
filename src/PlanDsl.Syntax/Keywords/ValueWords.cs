using System.Collections.Immutable;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax;

/// <summary>
/// The words inside small languages of values that belong to the set of words a file is written in. Words of dates,
/// deadlines, counts and targets (年, 每月, 以上) are not among them: such a value is printed in the notice as it is
/// written, so it is Chinese in both sets.
/// </summary>
public static class ValueWords
{
    /// <summary>若 … 则 …</summary>
    public static Word If { get; } = new("若", "if");

    /// <summary>若 … 则 …</summary>
    public static Word Then { get; } = new("则", "then");

    /// <summary>Both conditions.</summary>
    public static Word And { get; } = new("且", "and");

    /// <summary>One of two conditions.</summary>
    public static Word Or { get; } = new("或", "or");

    /// <summary>The opposite of a condition.</summary>
    public static Word Not { get; } = new("非", "not");

    /// <summary>The words before brackets; each is one only there.</summary>
    public static ImmutableArray<FunctionWord> Functions { get; } =
    [
        new("合计", "sum", RuleFunction.Sum), new("条数", "count", RuleFunction.Count),
        new("绝对值", "abs", RuleFunction.Absolute), new("最大", "max", RuleFunction.Maximum),
        new("最小", "min", RuleFunction.Minimum), new("四舍五入", "round", RuleFunction.Round),
        new("同填", "together", RuleFunction.Together), new("互斥", "exclusive", RuleFunction.Exclusive),
        new("至少一项", "some", RuleFunction.Some), new("恰好一项", "one", RuleFunction.One),
    ];

    /// <summary>What is said of a field behind its name.</summary>
    public static ImmutableArray<StateWord> States { get; } =
    [
        new("为空", "is-blank", true, false), new("不为空", "is-not-blank", true, true),
        new("为零", "is-zero", false, false), new("不为零", "is-not-zero", false, true),
    ];

    /// <summary>What is chosen of a yes or no, as it is printed in the form.</summary>
    public static ImmutableArray<Word> YesNo { get; } = [new("是", "yes"), new("否", "no")];

    /// <summary>07行: a row by its printed number.</summary>
    public static Word RowWord { get; } = new("行", "row");

    /// <summary>The words behind the printed number of a row or of a column.</summary>
    internal static Word[] CellWords { get; } = [RowWord, new("列", "column"), new("栏", "col")];

    /// <summary>Whose figures are meant, before a point.</summary>
    public static ImmutableArray<ScopeWord> Scopes { get; } =
    [
        new("上期", "previous", RuleScope.LastPeriod), new("上年同期", "year_before", RuleScope.LastYear),
        new("下级", "below", RuleScope.Children),
    ];

    /// <summary>Comparisons in words; signs are the same in both languages.</summary>
    public static ImmutableArray<ComparisonWord> Comparisons { get; } =
    [
        new("不大于", "not-greater-than", RuleOperator.LessOrEqual), new("不超过", "at-most", RuleOperator.LessOrEqual),
        new("不多于", "no-more-than", RuleOperator.LessOrEqual),
        new("不小于", "not-less-than", RuleOperator.GreaterOrEqual),
        new("不少于", "no-fewer-than", RuleOperator.GreaterOrEqual),
        new("不低于", "at-least", RuleOperator.GreaterOrEqual), new("不等于", "not-equal-to", RuleOperator.NotEqual),
        new("大于", "greater-than", RuleOperator.Greater), new("多于", "more-than", RuleOperator.Greater),
        new("小于", "less-than", RuleOperator.Less), new("少于", "fewer-than", RuleOperator.Less),
        new("等于", "equal-to", RuleOperator.Equal),
    ];

    /// <summary>合计 全部: every line of a matrix that is filled in.</summary>
    public static Word Everything { get; } = new("全部", "all");

    /// <summary>分值 = 60 每 部门: the sum is that of each.</summary>
    public static Word Per { get; } = new("每", "per");

    /// <summary>2位小数, behind a digit.</summary>
    public static Word DecimalPlaces { get; } = new("位小数", "-decimals");

    /// <summary>小数 2位, behind a digit.</summary>
    public static Word Places { get; } = new("位", "-places");

    /// <summary>{指标.对象}: what a target measures.</summary>
    public static Word Subject { get; } = new("对象", "subject");

    /// <summary>The words that are operators of a rule, wherever they stand alone.</summary>
    public static ImmutableArray<Word> OfRules { get; } = [If, Then, And, Or, Not];

    /// <summary>All of them.</summary>
    public static ImmutableArray<Word> All { get; } =
    [
        .. OfRules, .. Comparisons, .. Functions, .. States, .. CellWords, .. Scopes, Everything, Per,
        DecimalPlaces, Places, Subject,
    ];
}
