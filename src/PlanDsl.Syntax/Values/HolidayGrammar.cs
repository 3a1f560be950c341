using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>Public holidays by the names that people write: 春节, 国庆, “五一”, 元旦假期.</summary>
internal static class HolidayGrammar
{
    private static readonly (string Word, string Holiday)[] Names =
    [
        ("元旦节", "元旦"), ("元旦", "元旦"), ("春节", "春节"), ("清明节", "清明节"), ("清明", "清明节"),
        ("国际劳动节", "劳动节"), ("劳动节", "劳动节"), ("五一节", "劳动节"), ("五一", "劳动节"),
        ("端午节", "端午节"), ("端午", "端午节"), ("中秋节", "中秋节"), ("中秋", "中秋节"),
        ("国庆节", "国庆节"), ("国庆", "国庆节"), ("十一", "国庆节"),
    ];

    private static readonly Parser<string> Quote =
        Lexemes.While(Characters.IsDoubleQuote, 0, 1, "quote");

    /// <summary>The holiday, by its name in the working calendar.</summary>
    internal static readonly Parser<string> Holiday =
        from open in Quote
        from name in Lexemes.Meaning(Names)
        from close in Quote
        from rest in Lexemes.AnyOf("小长假", "长假", "假期", "假日", "放假", "节日", "期间").Many()
        from after in Lexemes.Space
        select name;
}
