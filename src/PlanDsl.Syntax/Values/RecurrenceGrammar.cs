using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// Deadlines that come again: 每日16:00前, 每周四17:00前, 每旬最后一日前, 每月15日、30日前, 每季度结束后5日内, 每年6月1日、12月1日前.
/// </summary>
internal static class RecurrenceGrammar
{
    private const string WeekdayNames = "一二三四五六日天1234567";

    private static readonly Parser<string> Space = Lexemes.Space;

    private static readonly Parser<string> Separator =
        from before in Space
        from mark in Lexemes.AnyOf("、", ",", "和", "及", "与")
        from after in Space
        select mark;

    private static readonly Parser<string> Number =
        from before in Space
        from digits in Lexemes.Digits(2)
        from after in Space
        select digits;

    private static readonly Parser<string> LastDay =
        from of in Lexemes.AnyOf("的").Optional()
        from word in Lexemes.AnyOf("最后一日", "最后一天", "最后1日", "最后1天", "月底", "月末", "年底", "年末", "底", "末")
        select word;

    private static readonly Parser<RecurrencePoint> LastWorkingDay =
        from of in Lexemes.AnyOf("的").Optional()
        from word in Lexemes.AnyOf("最后一个工作日", "最后1个工作日")
        select new RecurrencePoint(null, null, true);

    private static readonly Parser<RecurrencePoint> Weekday =
        from of in Lexemes.AnyOf("的").Optional()
        from again in Lexemes.AnyOf("每周", "每星期", "周", "星期").Optional()
        from name in Lexemes.While(static c => WeekdayNames.Contains(c), 1, 1, "weekday")
        select new RecurrencePoint(null, DayOfWeek(name[0]));

    private static readonly Parser<RecurrencePoint> DayOfMonth =
        from again in Lexemes.AnyOf("每月").Optional()
        from of in Lexemes.AnyOf("的").Optional()
        from day in Number
        from unit in Lexemes.AnyOf("日", "号")
        select new RecurrencePoint(null, Lexemes.ToInt(day));

    private static readonly Parser<RecurrencePoint> EndOfMonth =
        LastDay.Select(static _ => new RecurrencePoint(null, null));

    // 15、30日: a number without its unit takes the next one's.
    private static readonly Parser<RecurrencePoint> BareDay =
        from day in Number
        from mark in Parse.Ref(() => Ahead(Separator))
        select new RecurrencePoint(null, Lexemes.ToInt(day));

    private static readonly Parser<RecurrencePoint> InMonth =
        LastWorkingDay.Or(EndOfMonth).Or(DayOfMonth).Or(BareDay);

    private static readonly Parser<RecurrencePoint> InQuarter =
        from of in Lexemes.AnyOf("的").Optional()
        from month in Lexemes.AnyOf(
            "首月", "第一个月", "第1个月", "次月", "第二个月", "第2个月", "末月", "最后一个月", "第三个月", "第3个月", "后首月")
        from day in InMonth
        select day with { Month = MonthOfQuarter(month) };

    private static readonly Parser<RecurrencePoint> InYear =
        from again in Lexemes.AnyOf("每年").Optional()
        from of in Lexemes.AnyOf("的").Optional()
        from month in Number
        from unit in Lexemes.AnyOf("月份", "月")
        from day in InMonth.Or(Parse.Return(new RecurrencePoint(null, null)))
        select day with { Month = Lexemes.ToInt(month) };

    private static readonly Parser<RecurrenceText> Recurrence =
        from each in Lexemes.AnyOf("每个", "每")
        from cycle in
            Fixed(RecurrenceCycle.WorkingDay, "工作日")
                .Or(Fixed(RecurrenceCycle.Day, "日", "天"))
                .Or(Cycle(RecurrenceCycle.Week, Weekday, "周", "星期"))
                .Or(Cycle(RecurrenceCycle.TwoWeeks, Weekday, "两个星期", "两星期", "两周", "2周", "双周"))
                .Or(Cycle(RecurrenceCycle.TenDays, null, "旬"))
                .Or(Cycle(RecurrenceCycle.HalfMonth, null, "半个月", "半月"))
                .Or(Cycle(RecurrenceCycle.Month, InMonth, "月份", "月"))
                .Or(Cycle(RecurrenceCycle.Quarter, InQuarter, "季度", "季"))
                .Or(Cycle(RecurrenceCycle.HalfYear, null, "半年度", "半年"))
                .Or(Cycle(RecurrenceCycle.Year, InYear, "年度", "年"))
        from time in TimeGrammar.Time.Optional()
        from after in Space
        from before in DateGrammar.Before.Optional()
        select cycle with { Time = time.GetOrDefault() };

    /// <summary>A text that begins with 每.</summary>
    internal static ValueResult<DeadlineText> ParseRecurrence(ValueText text)
    {
        var result = GrammarRunner.Run(Recurrence, text);
        return new ValueResult<DeadlineText>(result.Value, result.ErrorAt);
    }

    /// <summary>A cycle that is a day.</summary>
    private static Parser<RecurrenceText> Fixed(RecurrenceCycle cycle, params string[] words) =>
        Lexemes.AnyOf(words).Select(_ => new RecurrenceText(cycle, [], null, null));

    /// <summary>A cycle with days inside it, its last day, or days after it.</summary>
    private static Parser<RecurrenceText> Cycle(
        RecurrenceCycle cycle, Parser<RecurrencePoint>? point, params string[] words) =>
        from word in Lexemes.AnyOf(words)
        from space in Space
        from rest in After(cycle)
            .Or(Points(cycle, point))
            .Or(LastDay.Optional().Select(_ => new RecurrenceText(cycle, [], null, null)))
        select rest;

    private static Parser<RecurrenceText> After(RecurrenceCycle cycle) =>
        from word in Lexemes.AnyOf("结束之日起", "结束后", "终了后", "末后", "后")
        from space in Space
        from span in SpanGrammar.Span
        from within in Lexemes.AnyOf("以内", "之内", "内")
        select new RecurrenceText(cycle, [], span, null);

    private static Parser<RecurrenceText> Points(RecurrenceCycle cycle, Parser<RecurrencePoint>? point) =>
        point is null
            ? LastDay.Select(_ => new RecurrenceText(cycle, [], null, null))
            : from first in point
              from others in Separator.Then(_ => point).Many()
              select new RecurrenceText(cycle, [.. others.Prepend(first)], null, null);

    /// <summary>A parser that looks without taking.</summary>
    private static Parser<string> Ahead(Parser<string> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Result.Success(result.Value, input) : result;
    };

    private static int DayOfWeek(char name) =>
        Math.Min(7, (WeekdayNames.IndexOf(name, StringComparison.Ordinal) % 8) + 1);

    private static int MonthOfQuarter(string word) => word switch
    {
        "首月" or "第一个月" or "第1个月" => 1,
        "次月" or "第二个月" or "第2个月" => 2,
        "后首月" => 4,
        _ => 3,
    };
}
