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

    /// <summary>合计（分类）: the figures of a classification or group, added up.</summary>
    public static Word Sum { get; } = new("合计", "sum");

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
    public static ImmutableArray<Word> OfRules { get; } = [If, Then, And, Or, Not, Sum];

    /// <summary>All of them.</summary>
    public static ImmutableArray<Word> All { get; } =
        [.. OfRules, .. Comparisons, Everything, Per, DecimalPlaces, Places, Subject];
}
