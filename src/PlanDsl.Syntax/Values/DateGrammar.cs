using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// The small language of dates, periods and deadlines. Full-width digits and dashes count as half-width ones.
/// </summary>
public static class DateGrammar
{
    private static readonly Parser<string> Number = Lexemes.Digits(4);

    private static readonly Parser<string> Day = Part("日", "号");

    private static readonly Parser<string> Thirds =
        from word in Lexemes.AnyOf("上旬", "中旬", "下旬", "上中旬", "中下旬")
        from after in Lexemes.Space
        select word;

    private static readonly Parser<string> Dash =
        from before in Lexemes.Space
        from word in Lexemes.AnyOf("至", "到").Or(Lexemes.While(static c => c == '-', 1, int.MaxValue, "dash"))
        from after in Lexemes.Space
        select word;

    private static readonly Parser<DateText> MonthAndDay =
        from month in Part("月")
        from date in AfterMonth(new DateText(null, Lexemes.ToInt(month), null, false))
        select date;

    private static readonly Parser<DateText> Full =
        from year in Part("年")
        from rest in MonthAndDay.Optional()
        from date in WithEnd(
            (rest.GetOrDefault() ?? new DateText(null, null, null, false)) with { Year = Lexemes.ToInt(year) })
        select date;

    private static readonly Parser<DateText> WithoutYear =
        from written in MonthAndDay
        from date in WithEnd(written)
        select date;

    private static readonly Parser<DateText> Dashed =
        from year in Lexemes.While(char.IsAsciiDigit, 4, 4, "year")
        from mark in Lexemes.AnyOf("-", ".", "/")
        from month in Lexemes.Digits(2)
        from same in Lexemes.AnyOf(mark)
        from day in Lexemes.Digits(2)
        from after in Lexemes.Space
        select new DateText(Lexemes.ToInt(year), Lexemes.ToInt(month), Lexemes.ToInt(day), false);

    private static readonly Parser<DateText> DayOnly =
        from day in Day
        select new DateText(null, null, Lexemes.ToInt(day), false);

    private static readonly Parser<DateText> Date = Full.Or(WithoutYear).Or(Dashed).Or(DayOnly);

    // 11月—12月 may be written 11—12月: the first number then takes the second's unit.
    private static readonly Parser<PeriodText> ShortMonths =
        from year in Part("年").Optional()
        from first in Number
        from dash in Dash
        from last in Part("月")
        from end in WithEnd(new DateText(null, Lexemes.ToInt(last), null, false))
        select new PeriodText(new DateText(Lexemes.ToInt(year), Lexemes.ToInt(first), null, false), end);

    private static readonly Parser<PeriodText> Range =
        from start in Date
        from end in Dash.Then(static _ => Date).Optional()
        select new PeriodText(start, end.GetOrDefault());

    private static readonly Parser<PeriodText> Period = ShortMonths.Or(Range);

    private static readonly Parser<DeadlineText> Deadline =
        from date in Date
        from before in Lexemes.AnyOf("之前", "以前", "前").Optional()
        select new DeadlineText(date, before.IsDefined);

    /// <summary>A date: 2021年1月8日, 2021-01-08, 2021年1月.</summary>
    public static ValueResult<DateText> ParseDate(ValueText text) => GrammarRunner.Run(Date, text);

    /// <summary>A period: 2020年11月—12月, 2020年11—12月, 2020年11月1日至12月20日.</summary>
    public static ValueResult<PeriodText> ParsePeriod(ValueText text) => GrammarRunner.Run(Period, text);

    /// <summary>A deadline: 2021年1月8日前, 2020年12月底前, 2021年1月8日.</summary>
    public static ValueResult<DeadlineText> ParseDeadline(ValueText text) => GrammarRunner.Run(Deadline, text);

    /// <summary>底: of a month or a year, never of a day or a third of a month.</summary>
    private static Parser<DateText> WithEnd(DateText date) => date.Day is not null || date.Thirds is not null
        ? Parse.Return(date)
        : from end in Lexemes.AnyOf("底").Optional()
          from after in Lexemes.Space
          select date with { AtEnd = end.IsDefined };

    /// <summary>A day, a third or nothing follows a month.</summary>
    private static Parser<DateText> AfterMonth(DateText month) =>
        Day.Select(day => month with { Day = Lexemes.ToInt(day) })
            .Or(Thirds.Select(word => month with { Thirds = MonthThirds.Of(word) }))
            .Or(Parse.Return(month));

    private static Parser<string> Part(params string[] units) =>
        from number in Number
        from before in Lexemes.Space
        from unit in Lexemes.AnyOf(units)
        from after in Lexemes.Space
        select number;
}
