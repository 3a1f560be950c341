using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>Times of day.</summary>
internal static class TimeGrammar
{
    private static readonly Parser<string> HalfOfDay = Lexemes.AnyOf("上午", "下午", "晚上", "晚", "中午").Optional()
        .Select(static word => word.GetOrDefault() ?? string.Empty);

    private static readonly Parser<string> Minute =
        from digits in Lexemes.Digits(2)
        from mark in Lexemes.AnyOf("分").Optional()
        select digits;

    /// <summary>17:00, 17时, 17时30分, 下午5点.</summary>
    internal static readonly Parser<TimeText> Time =
        from before in Lexemes.Space
        from half in HalfOfDay
        from space in Lexemes.Space
        from hour in Lexemes.Digits(2)
        from mark in Lexemes.AnyOf(":", "时", "点")
        from minute in mark == ":" ? Minute : Minute.Optional().Select(static m => m.GetOrDefault() ?? "0")
        from after in Lexemes.Space
        select Make(half, Lexemes.ToInt(hour), Lexemes.ToInt(minute));

    private static TimeText Make(string half, int hour, int minute) =>
        new(half is "下午" or "晚上" or "晚" && hour < 12 ? hour + 12 : hour, minute);
}
