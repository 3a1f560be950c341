using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>
/// The words that values of attributes are chosen from: apart from <see cref="ChoiceTable"/>, whose choices name
/// attributes.
/// </summary>
public static class AttributeChoices
{
    /// <summary>汇总: how the figures of several units become one.</summary>
    public static ImmutableArray<ChoiceInfo> RollUps { get; } =
    [
        Choice(ChoiceWord.Sum, "求和", "sum", "相加", "they are added"),
        Choice(ChoiceWord.Max, "最大", "max", "取最大的", "the largest of them"),
        Choice(ChoiceWord.Min, "最小", "min", "取最小的", "the smallest of them"),
        Choice(ChoiceWord.Apart, "不汇总", "none", "不能合成一个", "they do not become one"),
    ];

    /// <summary>时间: what a figure says of its period.</summary>
    public static ImmutableArray<ChoiceInfo> Times { get; } =
    [
        Choice(ChoiceWord.Flow, "时期", "flow", "本期发生的，各期相加", "what happened in it: periods add up"),
        Choice(ChoiceWord.Stock, "时点", "stock", "期末时有的，取最后一期", "what is there at its end: the last counts"),
        Choice(ChoiceWord.Cumulative, "累计", "cumulative", "从开始累计的，取最后一期", "all up to its end: the last counts"),
    ];

    /// <summary>空白: what a blank means.</summary>
    public static ImmutableArray<ChoiceInfo> Blanks { get; } =
    [
        Choice(ChoiceWord.Zero, "计零", "zero", "就是零", "it is zero"),
        Choice(ChoiceWord.Unknown, "不详", "unknown", "有而不知道多少", "nobody knows how much it is"),
        Choice(ChoiceWord.NotMine, "非本单位", "not-mine", "不归这个单位填", "it is not this unit's to fill in"),
        Choice(ChoiceWord.Refused, "报错", "error", "必须填", "it must be filled in"),
    ];

    /// <summary>缺项: what a rule makes of blanks.</summary>
    public static ImmutableArray<ChoiceInfo> Missing { get; } =
    [
        Choice(ChoiceWord.SkipAny, "不查", "skip-any", "有缺的不查，肯定不成立的除外", "it is left open where something is blank"),
        Choice(ChoiceWord.SkipAll, "全缺不查", "skip-all", "全都没有填的不查，否则按零", "it is left open where all are blank"),
        Choice(ChoiceWord.AsZero, "按零", "zero", "没有填的按零", "a blank is zero"),
        Choice(ChoiceWord.Fail, "报错", "fail", "有缺的就是问题", "a blank breaks it"),
    ];

    private static ChoiceInfo Choice(ChoiceWord word, string zh, string en, string meaning, string meaningEn) =>
        new(word, zh, en, new Bilingual(meaning, meaningEn));
}
