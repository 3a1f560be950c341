using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// The small language of dates, periods and deadlines. Full-width digits and dashes count as half-width ones.
/// </summary>
public static class DateGrammar
{
    private static readonly Parser<int> Number = Figures.Whole(4);

    private static readonly Parser<string> Space = Parse.Char(' ').Many().Text();

    private static readonly Parser<DateText> MonthAndDay =
        from month in Part('月')
        from day in Part('日').Or(Part('号')).Optional()
        select new DateText(null, month, Value(day), false);

    private static readonly Parser<DateText> Full =
        from year in Part('年')
        from rest in MonthAndDay.Optional()
        from date in WithEnd((rest.GetOrDefault() ?? new DateText(null, null, null, false)) with { Year = year })
        select date;

    private static readonly Parser<DateText> WithoutYear =
        from written in MonthAndDay
        from date in WithEnd(written)
        select date;

    private static readonly Parser<DateText> Dashed =
        from year in Figures.Digit.Repeat(4).Text()
        from s1 in Parse.Char('-').Or(Parse.Char('.')).Or(Parse.Char('/'))
        from month in Figures.Whole(2)
        from s2 in Parse.Char(s1)
        from day in Figures.Whole(2)
        from after in Space
        select new DateText(Figures.ToInt(year), month, day, false);

    private static readonly Parser<DateText> DayOnly =
        from day in Part('日').Or(Part('号'))
        select new DateText(null, null, day, false);

    private static readonly Parser<DateText> Date = Full.Or(WithoutYear).Or(Dashed).Or(DayOnly);

    // 11月—12月 may be written 11—12月: the first number then takes the second's unit.
    private static readonly Parser<PeriodText> ShortMonths =
        from year in Part('年').Optional()
        from first in Number
        from dash in Dash
        from last in Part('月')
        from end in WithEnd(new DateText(null, last, null, false))
        select new PeriodText(new DateText(Value(year), first, null, false), end);

    private static readonly Parser<PeriodText> Range =
        from start in Date
        from end in Dash.Then(static _ => Date).Optional()
        select new PeriodText(start, end.GetOrDefault());

    private static readonly Parser<PeriodText> Period = ShortMonths.Or(Range);

    private static readonly Parser<DeadlineText> Deadline =
        from date in Date
        from before in Parse.String("之前").Or(Parse.String("以前")).Or(Parse.String("前")).Optional()
        select new DeadlineText(date, before.IsDefined);

    private static Parser<string> Dash =>
        from before in Space
        from dash in Parse.String("至").Or(Parse.String("到")).Or(Parse.Char('-').AtLeastOnce().Select(static _ => "-"))
        from after in Space
        select string.Concat(dash);

    /// <summary>A date: 2021年1月8日, 2021-01-08, 2021年1月.</summary>
    public static ValueResult<DateText> ParseDate(ValueText text) => GrammarRunner.Run(Date, text);

    /// <summary>A period: 2020年11月—12月, 2020年11—12月, 2020年11月1日至12月20日.</summary>
    public static ValueResult<PeriodText> ParsePeriod(ValueText text) => GrammarRunner.Run(Period, text);

    /// <summary>A deadline: 2021年1月8日前, 2020年12月底前, 2021年1月8日.</summary>
    public static ValueResult<DeadlineText> ParseDeadline(ValueText text) => GrammarRunner.Run(Deadline, text);

    /// <summary>底: of a month or a year, never of a day.</summary>
    private static Parser<DateText> WithEnd(DateText date) => date.Day is not null
        ? Parse.Return(date)
        : Parse.Char('底').Then(static _ => Space).Optional().Select(end => date with { AtEnd = end.IsDefined });

    private static Parser<int> Part(char unit) =>
        from number in Number
        from before in Space
        from word in Parse.Char(unit)
        from after in Space
        select number;

    private static int? Value(IOption<int> option) => option.IsDefined ? option.Get() : null;
}
