using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>The small language of dates. Full-width digits and dashes count as half-width ones.</summary>
public static class DateGrammar
{
    /// <summary>Between the two ends of a stretch.</summary>
    internal static readonly Parser<string> Dash =
        from before in Lexemes.Space
        from comma in Lexemes.AnyOf(",").Optional()
        from space in Lexemes.Space
        from word in Lexemes.AnyOf("至", "到").Or(Lexemes.While(static c => c == '-', 1, int.MaxValue, "dash"))
        from after in Lexemes.Space
        select word;

    /// <summary>A month: 3月, 三月份.</summary>
    internal static readonly Parser<int> Month = Part("月份", "月");

    /// <summary>A day: 8日, 八号, with its weekday where that stands beside it.</summary>
    internal static readonly Parser<DateText> Day =
        from day in Part("日", "号")
        from weekday in Weekday().Optional()
        select DateText.Nothing with { Day = day, Weekday = weekday.IsDefined ? weekday.Get() : null };

    /// <summary>A part of a month that is named before: 中旬, 月底.</summary>
    internal static readonly Parser<DateText> MonthPart = Third().Or(
        from of in Lexemes.AnyOf("当", "本").Optional()
        from word in Lexemes.AnyOf("月底", "月末")
        select DateText.Nothing with { Thirds = MonthThirds.Of(word) });

    private static readonly Parser<DateText> Season =
        from ordinal in Lexemes.AnyOf("第").Optional()
        from quarter in Lexemes.Meaning(
            ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("1", 1), ("2", 2), ("3", 3), ("4", 4))
        from word in Lexemes.AnyOf("季度")
        select DateText.Nothing with { Months = MonthSpan.Quarter(quarter) };

    private static readonly Parser<DateText> Half = Lexemes.Meaning(
        ("上半年", DateText.Nothing with { Months = new MonthSpan(1, 6) }),
        ("下半年", DateText.Nothing with { Months = new MonthSpan(7, 12) }));

    /// <summary>3月25日, 3月上旬, 3月.</summary>
    private static readonly Parser<DateText> MonthAndDay =
        from month in Month
        from rest in Day.Or(Third()).Optional()
        select (rest.GetOrDefault() ?? DateText.Nothing) with { Month = month };

    private static readonly Parser<DateText> Named =
        from holiday in HolidayGrammar.Holiday
        select DateText.Nothing with { Holiday = holiday };

    /// <summary>A date that says no year: 3月25日, 第二季度末, 国庆节.</summary>
    internal static readonly Parser<DateText> InYear =
        from written in MonthAndDay.Or(Season).Or(Half)
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

    // 2026-03 would be the years of a stretch.
    private static readonly Parser<DateText> DashedMonth =
        from year in Lexemes.While(char.IsAsciiDigit, 4, 4, "year")
        from mark in Lexemes.AnyOf(".", "/")
        from month in Lexemes.Digits(2)
        from after in Lexemes.Space
        select new DateText(Lexemes.ToInt(year), Lexemes.ToInt(month), null, false);

    private static readonly Parser<DateText> YearEnd =
        from word in Lexemes.AnyOf("年底", "年末")
        select DateText.Nothing with { AtEnd = true };

    private static readonly Parser<DateText> ThisYear =
        from word in Lexemes.AnyOf("全年", "年内")
        select DateText.Nothing with { YearWord = YearWord.This };

    private static readonly Parser<DateText> Full =
        from year in Year()
        from rest in MonthAndDay.Or(Season).Or(Half).Or(Named).Optional()
        from date in WithEnd((rest.GetOrDefault() ?? DateText.Nothing) with
        {
            Year = year.Year,
            YearWord = year.YearWord,
        })
        select date;

    /// <summary>2021年1月8日, 11月, 8日, 6月中旬, 2022年第一季度, 年底, 国庆节.</summary>
    internal static readonly Parser<DateText> Date =
        Full.Or(InYear).Or(Dashed).Or(DashedMonth).Or(Day).Or(YearEnd).Or(ThisYear).Or(Named);

    /// <summary>前: the day named is still in time.</summary>
    internal static Parser<string> Before => Lexemes.AnyOf("之前", "以前", "前");

    /// <summary>A year in figures or numerals, or a word for it: 2026年, 二〇二六年, 今年.</summary>
    internal static Parser<DateText> Year() =>
        (from year in Lexemes.Digits(4).Select(Lexemes.ToInt).Or(
            Lexemes.While(static c => ChineseYear.IndexOf(c, StringComparison.Ordinal) >= 0, 4, 4, "year")
                .Select(ReadYear))
         from space in Lexemes.Space
         from word in Lexemes.AnyOf("年度", "年")
         from after in Lexemes.Space
         select new DateText(year, null, null, false))
        .Or(Lexemes.Meaning(
            ("今年", YearWord.This), ("本年度", YearWord.This), ("本年", YearWord.This), ("当年", YearWord.This),
            ("明年", YearWord.Next), ("来年", YearWord.Next), ("次年", YearWord.Following), ("翌年", YearWord.Following),
            ("第二年", YearWord.Following))
            .Select(static word => DateText.Nothing with { YearWord = word }));

    private const string ChineseYear = "〇○零一二三四五六七八九";

    /// <summary>A date: 2021年1月8日, 2021-01-08, 2021年1月.</summary>
    public static ValueResult<DateText> ParseDate(ValueText text) => GrammarRunner.Run(Date, text);

    /// <summary>底, 末: of a month, quarter or year, never of a day or a part of a month.</summary>
    internal static Parser<DateText> WithEnd(DateText date) =>
        date.Day is not null || date.Thirds is not null || date.Holiday is not null
            ? Parse.Return(date)
            : from end in EndOf(date).Optional()
              from after in Lexemes.Space
              select date with { AtEnd = end.GetOrDefault() };

    /// <summary>A number of one or two digits with its unit.</summary>
    private static Parser<int> Part(params string[] units) =>
        from number in Lexemes.Whole(2)
        from before in Lexemes.Space
        from unit in Lexemes.AnyOf(units)
        from after in Lexemes.Space
        select number;

    /// <summary>Whether it is the end that is meant; 内 and 全 mean the whole.</summary>
    private static Parser<bool> EndOf(DateText date) => date.Month is not null
        ? Lexemes.AnyOf("月底", "月末", "底", "末").Return(true)
        : date.Year < 100 // 1年内 is a stretch
            ? Lexemes.AnyOf("年底", "年末", "底", "末").Return(true)
            : Lexemes.Meaning(
                ("年底", true), ("年末", true), ("底", true), ("末", true), ("年内", false), ("内", false), ("全年", false));

    private static Parser<DateText> Third() =>
        from word in Lexemes.AnyOf("上旬", "中旬", "下旬", "上中旬", "中下旬", "上半月", "下半月", "初", "中")
        from after in Lexemes.Space
        select DateText.Nothing with { Thirds = MonthThirds.Of(word), IsRough = word.Length == 1 };

    /// <summary>（星期三）, 周三: in any brackets or none.</summary>
    private static Parser<int> Weekday() =>
        from open in Lexemes.AnyOf("(", "[", "「").Optional()
        from space in Lexemes.Space
        from word in Lexemes.AnyOf("星期", "礼拜", "周")
        from day in Lexemes.Meaning(Weekdays)
        from inner in Lexemes.Space
        from close in open.IsDefined ? Lexemes.AnyOf(")", "]", "」") : Parse.Return(string.Empty)
        from after in Lexemes.Space
        select day;

    /// <summary>The days of the week by the sign behind 星期 or 周.</summary>
    internal static (string Word, int Value)[] Weekdays =>
    [
        ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("日", 7), ("天", 7),
        ("1", 1), ("2", 2), ("3", 3), ("4", 4), ("5", 5), ("6", 6), ("7", 7),
    ];

    private static int ReadYear(string text) =>
        text.Aggregate(0, static (year, c) => (year * 10) + Math.Max(0, "零一二三四五六七八九".IndexOf(c)));
}
