using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>The small language of dates and periods. Full-width digits and dashes count as half-width ones.</summary>
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
        from comma in Lexemes.AnyOf(",").Optional()
        from space in Lexemes.Space
        from word in Lexemes.AnyOf("至", "到").Or(Lexemes.While(static c => c == '-', 1, int.MaxValue, "dash"))
        from after in Lexemes.Space
        select word;

    /// <summary>Digits, or a word for the document's year.</summary>
    private static readonly Parser<string> Year = Part("年度", "年").Or(Lexemes.AnyOf("今年", "本年度", "本年", "当年"));

    private static readonly Parser<DateText> Season =
        from word in Lexemes.AnyOf(
            "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度", "第1季度", "第2季度", "第3季度",
            "第4季度", "1季度", "2季度", "3季度", "4季度", "上半年", "下半年")
        select new DateText(null, null, null, false) { Months = MonthSpan.Of(word) };

    private static readonly Parser<DateText> MonthAndDay =
        from month in Part("月")
        from date in AfterMonth(new DateText(null, Lexemes.ToInt(month), null, false))
        select date;

    private static readonly Parser<DateText> Full =
        from year in Year
        from rest in MonthAndDay.Or(Season).Optional()
        from date in WithEnd(WithYear(rest.GetOrDefault() ?? new DateText(null, null, null, false), year))
        select date;

    private static readonly Parser<DateText> WithoutYear =
        from written in MonthAndDay.Or(Season)
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

    private static readonly Parser<DateText> YearEnd =
        from word in Lexemes.AnyOf("年底", "年末")
        select new DateText(null, null, null, true);

    /// <summary>2021年1月8日, 11月, 8日, 6月中旬, 2022年第一季度, 年底.</summary>
    internal static readonly Parser<DateText> Date = Full.Or(WithoutYear).Or(Dashed).Or(DayOnly).Or(YearEnd);

    private static readonly Parser<string> Lead =
        from word in Lexemes.AnyOf("自", "从", "于").Optional()
        from after in Lexemes.Space
        select word.GetOrDefault() ?? string.Empty;

    private static readonly Parser<string> Begins =
        from word in Lexemes.AnyOf("起", "开始")
        from after in Lexemes.Space
        select word;

    private static readonly Parser<DateText> EndOfPeriod =
        from dash in Dash
        from date in Date
        from word in Lexemes.AnyOf("为止", "止", "结束", "完成").Optional()
        select date;

    // 11月—12月 may be written 11—12月: the first number then takes the second's unit.
    private static readonly Parser<PeriodText> ShortMonths =
        from lead in Lead
        from year in Year.Optional()
        from first in Number
        from dash in Dash
        from last in Part("月")
        from end in WithEnd(AfterMonth(new DateText(null, Lexemes.ToInt(last), null, false)))
        select new PeriodText(
            WithYear(new DateText(null, Lexemes.ToInt(first), null, false), year.GetOrDefault()), end);

    private static readonly Parser<PeriodText> Range =
        from lead in Lead
        from start in Date
        from begins in Begins.Optional()
        from end in EndOfPeriod.Optional()
        select new PeriodText(start, end.GetOrDefault(), false, begins.IsDefined && end.IsEmpty);

    private static readonly Parser<PeriodText> FromNow =
        from lead in Lead
        from word in Lexemes.AnyOf("即日")
        from begins in Begins
        from end in EndOfPeriod.Optional()
        select new PeriodText(null, end.GetOrDefault(), true, end.IsEmpty);

    private static readonly Parser<PeriodText> Until = EndOfPeriod.Or(
        from date in Date
        from before in Before
        select date).Select(static end => new PeriodText(null, end));

    private static readonly Parser<PeriodText> Standing =
        from word in Lexemes.AnyOf("长期坚持", "长期开展", "长期", "持续推进", "常态化")
        select new PeriodText(null, null, false, true);

    private static readonly Parser<PeriodText> Period =
        ShortMonths.End().Or(Range.End()).Or(Until.End()).Or(FromNow.End()).Or(Standing);

    /// <summary>前: the day named is still in time.</summary>
    internal static Parser<string> Before => Lexemes.AnyOf("之前", "以前", "前");

    /// <summary>A date: 2021年1月8日, 2021-01-08, 2021年1月.</summary>
    public static ValueResult<DateText> ParseDate(ValueText text) => GrammarRunner.Run(Date, text);

    /// <summary>A period: 2020年11月—12月, 自2020年11月1日至12月20日, 即日起至5月底, 到2020年底, 长期坚持.</summary>
    public static ValueResult<PeriodText> ParsePeriod(ValueText text) => GrammarRunner.Run(Period, text);

    private static DateText WithYear(DateText date, string? year) =>
        year is null ? date
        : char.IsAsciiDigit(year[0]) ? date with { Year = Lexemes.ToInt(year) }
        : date with { IsThisYear = true };

    /// <summary>底, 末: of a month, quarter or year, never of a day or a third of a month.</summary>
    private static Parser<DateText> WithEnd(DateText date) => date.Day is not null || date.Thirds is not null
        ? Parse.Return(date)
        : from end in Lexemes.AnyOf("年底", "年末", "底", "末").Optional()
          from after in Lexemes.Space
          select date with { AtEnd = end.IsDefined };

    private static Parser<DateText> WithEnd(Parser<DateText> date) =>
        from written in date
        from ended in WithEnd(written)
        select ended;

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
