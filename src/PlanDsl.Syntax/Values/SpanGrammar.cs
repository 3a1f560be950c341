using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>Stretches of time: 7个工作日, 十日, 3个月, 两周, 24小时, 半年.</summary>
public static class SpanGrammar
{
    private static readonly Parser<string> Number =
        Lexemes.Digits(3).Or(Lexemes.While(static c => "一二两三四五六七八九十百".Contains(c), 1, 5, "number"));

    private static readonly Parser<SpanText> Counted =
        from number in Number
        from space in Lexemes.Space
        from unit in Lexemes.AnyOf(
            "个工作日", "工作日", "个自然日", "个日历日", "自然日", "日", "天", "个星期", "星期", "周", "个季度", "个月", "月", "年",
            "个小时", "小时")
        from after in Lexemes.Space
        select Of(ChineseNumber.Read(number), unit);

    private static readonly Parser<SpanText> Half =
        from span in Lexemes.Meaning(
            ("半个月", new SpanText(15, DayUnit.Day)),
            ("半月", new SpanText(15, DayUnit.Day)),
            ("半年", new SpanText(6, DayUnit.Month)))
        from after in Lexemes.Space
        select span;

    /// <summary>A number and a unit of time.</summary>
    internal static readonly Parser<SpanText> Span = Counted.Or(Half);

    /// <summary>7个工作日, 3个月.</summary>
    public static ValueResult<SpanText> ParseSpan(ValueText text) => GrammarRunner.Run(Span, text);

    private static SpanText Of(int amount, string unit) => unit switch
    {
        "个工作日" or "工作日" => new SpanText(amount, DayUnit.WorkingDay),
        "个星期" or "星期" or "周" => new SpanText(amount, DayUnit.Week),
        "个季度" => new SpanText(3 * amount, DayUnit.Month),
        "个月" or "月" => new SpanText(amount, DayUnit.Month),
        "年" => new SpanText(amount, DayUnit.Year),
        "个小时" or "小时" => new SpanText(amount, DayUnit.Hour),
        _ => new SpanText(amount, DayUnit.Day),
    };
}
