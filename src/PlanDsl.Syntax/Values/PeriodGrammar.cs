using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>The small language of periods: stretches between two dates, with one open end, or of a length.</summary>
public static class PeriodGrammar
{
    /// <summary>Words for what has no end.</summary>
    internal static readonly string[] StandingWords =
    [
        "长期坚持", "长期开展", "长期推进", "长期", "持续推进", "持续开展", "持续", "常态化开展", "常态化推进", "常态化",
        "贯穿全过程", "贯穿始终", "全过程", "全程",
    ];

    private static readonly Parser<string> Lead =
        from word in Lexemes.AnyOf("自", "从", "于").Optional()
        from after in Lexemes.Space
        select word.GetOrDefault() ?? string.Empty;

    private static readonly Parser<string> Begins =
        from day in Lexemes.AnyOf("之日").Optional()
        from word in Lexemes.AnyOf("起", "开始", "启动")
        from after in Lexemes.Space
        select word;

    /// <summary>即日, 方案印发之日: the day of the document.</summary>
    private static readonly Parser<string> IssueDay = Lexemes.AnyOf("即日").Or(
        from document in Lexemes.AnyOf(
            "本通知", "通知", "本方案", "实施方案", "工作方案", "方案", "本文件", "文件", "本意见", "意见").Optional()
        from issued in Lexemes.AnyOf("印发", "下发", "发布", "公布", "发文", "成文")
        from day in Lexemes.AnyOf("之日")
        select day);

    private static readonly Parser<string> Standing = Lexemes.AnyOf(StandingWords);

    private static readonly Parser<DateText> EndDate =
        from date in DateGrammar.Date.Or(DateGrammar.MonthPart)
        from before in DateGrammar.Before.Optional()
        from word in Lexemes.AnyOf("为止", "止", "结束", "完成").Optional()
        where date.Holiday is null || before.IsDefined
        select date;

    private static readonly Parser<DateText> End = DateGrammar.Dash.Then(static _ => EndDate);

    private static readonly Parser<string> NoEnd =
        from dash in DateGrammar.Dash.Optional()
        from word in Standing
        select word;

    /// <summary>，为期6个月.</summary>
    private static readonly Parser<SpanText> Length =
        from comma in Lexemes.AnyOf(",").Optional()
        from before in Lexemes.Space
        from word in Lexemes.AnyOf("为期", "历时", "用时", "持续", "共计", "共")
        from space in Lexemes.Space
        from span in SpanGrammar.Span
        where span.Amount > 0 && span.Unit != DayUnit.Hour
        select span;

    /// <summary>2026—2028年: the first number takes the unit of the second.</summary>
    private static readonly Parser<PeriodText> ShortYears =
        from first in Lexemes.While(char.IsAsciiDigit, 4, 4, "year")
        from dash in DateGrammar.Dash
        from end in DateGrammar.Year()
        from date in DateGrammar.WithEnd(end)
        where date.Year is not null
        select new PeriodText(new DateText(Lexemes.ToInt(first), null, null, false), date);

    /// <summary>11—12月.</summary>
    private static readonly Parser<PeriodText> ShortMonths =
        from year in DateGrammar.Year().Optional()
        from first in Lexemes.Whole(2)
        from dash in DateGrammar.Dash
        from end in DateGrammar.InYear
        where end.Month is not null
        select new PeriodText((year.GetOrDefault() ?? DateText.Nothing) with { Month = first }, end);

    /// <summary>3月1—15日.</summary>
    private static readonly Parser<PeriodText> ShortDays =
        from year in DateGrammar.Year().Optional()
        from month in DateGrammar.Month
        from first in Lexemes.Whole(2)
        from dash in DateGrammar.Dash
        from end in DateGrammar.Day
        select new PeriodText((year.GetOrDefault() ?? DateText.Nothing) with { Month = month, Day = first }, end);

    private static readonly Parser<PeriodText> BothEnds =
        from start in DateGrammar.Date
        from begins in Begins.Optional()
        from end in End
        select new PeriodText(start, end);

    /// <summary>A stretch of which both ends are written: 6月10日至15日, 3—10月, 2026—2028年.</summary>
    internal static readonly Parser<PeriodText> Stretch = ShortYears.Or(ShortMonths).Or(ShortDays).Or(BothEnds);

    private static readonly Parser<PeriodText> FromDate =
        from start in DateGrammar.Date
        from begins in Begins.Optional()
        from length in Length.Optional()
        from open in NoEnd.Optional()
        select new PeriodText(start, null, false, open.IsDefined || (begins.IsDefined && length.IsEmpty))
        {
            Length = length.GetOrDefault(),
        };

    private static readonly Parser<PeriodText> FromIssue =
        from word in IssueDay
        from begins in Begins.Or(Lexemes.Ahead(DateGrammar.Dash))
        from end in End.Optional()
        from length in Length.Optional()
        from open in NoEnd.Optional()
        select new PeriodText(null, end.GetOrDefault(), true, end.IsEmpty && length.IsEmpty)
        {
            Length = length.GetOrDefault(),
        };

    /// <summary>What stands before a recurrence: 4月起, 2026年3月至10月，, 即日起.</summary>
    internal static readonly Parser<PeriodText> Beginning =
        from lead in Lead
        from period in Stretch
            .Or(from start in DateGrammar.Date
                from begins in Begins
                select new PeriodText(start, null, false, true))
            .Or(from word in IssueDay
                from begins in Begins
                from end in End.Optional()
                select new PeriodText(null, end.GetOrDefault(), true, end.IsEmpty))
        from space in Lexemes.Space
        from comma in Lexemes.AnyOf(",").Optional()
        from after in Lexemes.Space
        select period;

    private static readonly Parser<PeriodText> Until = End.Or(
        from date in DateGrammar.Date
        from before in DateGrammar.Before
        select date).Select(static end => new PeriodText(null, end));

    private static readonly Parser<PeriodText> Period =
        Lead.Then(static _ => Stretch.End()).Or(Lead.Then(static _ => FromDate.End())).Or(Until.End())
            .Or(Lead.Then(static _ => FromIssue.End()))
            .Or(Standing.Return(new PeriodText(null, null, false, true)));

    /// <summary>A period: 2020年11月—12月, 自2020年11月1日至12月20日, 即日起至5月底, 到2020年底, 长期坚持.</summary>
    public static ValueResult<PeriodText> ParsePeriod(ValueText text) => GrammarRunner.Run(Period, text);
}
