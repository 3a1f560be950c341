using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>Stretches of time: 7个工作日, 十日, 3个月, 两周.</summary>
public static class SpanGrammar
{
    private static readonly Parser<string> Number =
        Lexemes.Digits(3).Or(Lexemes.While(static c => "一二两三四五六七八九十百".Contains(c), 1, 5, "number"));

    /// <summary>A number and a unit of time.</summary>
    internal static readonly Parser<SpanText> Span =
        from number in Number
        from space in Lexemes.Space
        from unit in Lexemes.AnyOf(
            "个工作日", "工作日", "个自然日", "个日历日", "日", "天", "个星期", "星期", "周", "个月", "月", "年")
        from after in Lexemes.Space
        select new SpanText(Numeral.Read(number), UnitOf(unit));

    /// <summary>7个工作日, 3个月.</summary>
    public static ValueResult<SpanText> ParseSpan(ValueText text) => GrammarRunner.Run(Span, text);

    private static DayUnit UnitOf(string unit) => unit switch
    {
        "个工作日" or "工作日" => DayUnit.WorkingDay,
        "个星期" or "星期" or "周" => DayUnit.Week,
        "个月" or "月" => DayUnit.Month,
        "年" => DayUnit.Year,
        _ => DayUnit.Day,
    };
}
