using System.Collections.Immutable;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>Times of day.</summary>
internal static class TimeGrammar
{
    private static readonly Parser<string> PartOfDay = Lexemes.AnyOf(
        "上午", "下午", "中午", "早上", "早晨", "凌晨", "傍晚", "晚上", "晚间", "夜间", "早", "晚").Optional()
        .Select(static word => word.GetOrDefault() ?? string.Empty);

    private static readonly Parser<int> Minute =
        from number in Lexemes.Whole(2)
        from mark in Lexemes.AnyOf("分").Optional()
        select number;

    private static readonly Parser<TimeText> Clock =
        from part in PartOfDay
        from space in Lexemes.Space
        from hour in Lexemes.Whole(2)
        from mark in Lexemes.AnyOf(":", "时", "点")
        from sharp in Lexemes.AnyOf("整", "钟").Optional()
        from minute in mark == ":" ? Minute : HalfHour.Or(Minute.Optional().Select(static m => m.GetOrDefault()))
        select Make(part, hour, minute);

    private static readonly Parser<TimeText> Closing =
        from part in PartOfDay
        from word in Lexemes.AnyOf("下班时", "下班")
        select new TimeText(0, 0) { IsClosing = true };

    private static readonly Parser<TimeText> Noon = Lexemes.AnyOf("中午").Return(new TimeText(12, 0));

    private static readonly Parser<string> Separator =
        from before in Lexemes.Space
        from mark in Lexemes.AnyOf("以及", "、", ",", "和", "及", "与")
        from after in Lexemes.Space
        select mark;

    /// <summary>17:00, 17时, 17时30分, 下午5点半, 下班.</summary>
    internal static readonly Parser<TimeText> Time =
        from before in Lexemes.Space
        from time in Clock.Or(Closing).Or(Noon)
        from after in Lexemes.Space
        select time;

    /// <summary>One or several: 早8点和晚8点.</summary>
    internal static readonly Parser<ImmutableArray<TimeText>> Times =
        from first in Time
        from others in Separator.Then(static _ => Time).Many()
        select ImmutableArray.CreateRange(others.Prepend(first));

    private static Parser<int> HalfHour => Lexemes.AnyOf("半").Return(30);

    private static TimeText Make(string part, int hour, int minute)
    {
        var isLate = part is "下午" or "傍晚" or "晚上" or "晚间" or "夜间" or "晚";
        return new TimeText(
            (isLate && hour < 12) || (part == "中午" && hour < 4) ? hour + 12
                : isLate && part != "下午" && hour == 12 ? 24
                : hour,
            minute);
    }
}
