using System.Collections.Immutable;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// Deadlines that come again: 每日16:00前, 每周四17:00前, 每旬最后一日前, 每月15日、30日前, 每季度结束后5日内, 每年6月1日、12月1日前,
/// 4月起每月25日前, 次月5日前. 每季度次月 may be two months and is none.
/// </summary>
internal static class RecurrenceGrammar
{
    private static readonly Parser<string> Space = Lexemes.Space;

    private static readonly Parser<string> Ended =
        from word in Lexemes.AnyOf("结束之日起", "终了之日起", "结束后", "终了后", "期满后", "末后", "后")
        from space in Space
        select word;

    private static readonly Parser<string> Within = Lexemes.AnyOf("以内", "之内", "内");

    private static readonly Parser<SpanText> Stretch =
        (from span in SpanGrammar.Span
         from within in Within
         where span.Amount > 0
         select span)
        .Or(from days in Lexemes.Whole(2)
            from unit in Lexemes.AnyOf("日", "号")
            from before in Lexemes.Ahead(DateGrammar.Before)
            select new SpanText(days, DayUnit.Day))
        .Or(Lexemes.AnyOf("次日", "翌日", "第二天").Return(new SpanText(1, DayUnit.Day)))
        .Or(MonthDayGrammar.WorkingDay.Where(static p => p.Day > 0)
            .Select(static p => new SpanText(p.Day!.Value, DayUnit.WorkingDay)));

    private static readonly Parser<RecurrencePoint> Weekday =
        from of in Lexemes.AnyOf("的").Optional()
        from again in Lexemes.AnyOf("每星期", "每周", "星期", "礼拜", "周").Optional()
        from day in Lexemes.Meaning(DateGrammar.Weekdays)
        from before in DateGrammar.Before.Optional()
        select new RecurrencePoint(null, day);

    private static readonly Parser<ImmutableArray<RecurrencePoint>> Weekdays =
        (from first in Weekday
         from dash in DateGrammar.Dash
         from last in Weekday
         where first.Day < last.Day
         select Enumerable.Range(first.Day!.Value, last.Day!.Value - first.Day.Value + 1)
             .Select(static d => new RecurrencePoint(null, d)).ToImmutableArray())
        .Or(MonthDayGrammar.WorkingDay.Select(static p => ImmutableArray.Create(p)))
        .Or(from next in Lexemes.Meaning(("次周", 7), ("下周", 7), ("下一周", 7)).Optional()
            from first in Weekday
            from others in DateListGrammar.Separator.Then(static _ => Weekday).Many()
            select others.Prepend(first).Select(p => p with { Day = p.Day + next.GetOrDefault() }).ToImmutableArray());

    private static readonly Parser<ImmutableArray<RecurrencePoint>> InMonth =
        (from next in Lexemes.AnyOf("次月", "下月", "下个月", "翌月")
         from points in MonthDayGrammar.Points
         select points.Select(static p => p with { Month = 2 }).ToImmutableArray())
        .Or(MonthDayGrammar.Points);

    /// <summary>Days of a year, each with the times that it has.</summary>
    private static readonly Parser<RecurrenceText> InYear = Lexemes.Known(
        from of in Lexemes.AnyOf("的").Optional()
        from first in DateListGrammar.Points
        from others in DateListGrammar.Separator.Then(static _ => Lexemes.AnyOf("每年"))
            .Then(static _ => DateListGrammar.Points).Many()
        select OfYear([.. first, .. others.SelectMany(static p => p)]));

    private static readonly Parser<RecurrenceText> EveryOther =
        from lead in Lexemes.AnyOf("逢").Optional()
        from first in Lexemes.Meaning(("双月", 2), ("偶数月", 2), ("单月", 1), ("奇数月", 1))
        from points in MonthDayGrammar.Points
        select Of(RecurrenceCycle.Year,
            [
                .. from month in Enumerable.Range(0, 6)
                   from point in points
                   select point with { Month = first + (2 * month) },
            ]);

    private static readonly Parser<RecurrenceText> Each =
        from each in Lexemes.AnyOf("每个", "每")
        from space in Space
        from cycle in EveryOther.Or(Several())
            .Or(Fixed(RecurrenceCycle.WorkingDay, "工作日"))
            .Or(Fixed(RecurrenceCycle.Day, "日", "天"))
            .Or(Cycle(RecurrenceCycle.Week, Weekdays, "周", "星期"))
            .Or(Cycle(RecurrenceCycle.TenDays, Nowhere, "旬"))
            .Or(Cycle(RecurrenceCycle.HalfMonth, Nowhere, "半个月", "半月"))
            .Or(Cycle(RecurrenceCycle.Month, InMonth, "月份", "月度", "月"))
            .Or(Cycle(RecurrenceCycle.Quarter, InMonths(3), "季度", "季"))
            .Or(Cycle(RecurrenceCycle.HalfYear, InMonths(6), "半年度", "半年"))
            .Or(Yearly)
        select cycle;

    /// <summary>What is said without 每, because it cannot be once: 次月5日前, 季后10日前, 双月5日前.</summary>
    private static readonly Parser<RecurrenceText> Implied = EveryOther
        .Or(from next in Lexemes.AnyOf("次月", "翌月")
            from points in MonthDayGrammar.Points
            select Of(RecurrenceCycle.Month, [.. points.Select(static p => p with { Month = 2 })]))
        .Or(Lexemes.AnyOf("季").Then(static _ => Lexemes.Ahead(Lexemes.AnyOf("后", "末后")))
            .Then(static _ => After(RecurrenceCycle.Quarter, 1)))
        .Or(from cycle in Lexemes.Meaning(
                ("月度", RecurrenceCycle.Month), ("季度", RecurrenceCycle.Quarter), ("半年度", RecurrenceCycle.HalfYear),
                ("年度", RecurrenceCycle.Year))
            from ended in Lexemes.Ahead(Lexemes.AnyOf("结束", "终了", "期满"))
            from rest in After(cycle, 1)
            select rest);

    private static readonly Parser<RecurrenceText> Recurrence =
        from during in PeriodGrammar.Beginning.Optional()
        from cycle in Each.Or(Implied)
        from times in TimeGrammar.Times.Optional()
        from after in Space
        from before in DateGrammar.Before.Optional()
        where times.IsEmpty || cycle.Times.IsEmpty
        select cycle with
        {
            Times = times.IsDefined ? times.Get() : cycle.Times,
            During = during.GetOrDefault(),
        };

    private static Parser<ImmutableArray<RecurrencePoint>> Nowhere =>
        Parse.Return(ImmutableArray<RecurrencePoint>.Empty).Where(static _ => false);

    private static Parser<RecurrenceText> Yearly =>
        from word in Lexemes.AnyOf("年度", "年")
        from space in Space
        from rest in After(RecurrenceCycle.Year, 1)
            .Or(Days(RecurrenceCycle.Year, MonthDayGrammar.WorkingDay.Select(static p => ImmutableArray.Create(p))))
            .Or(InYear).Or(LastDay(RecurrenceCycle.Year))
        select rest;

    /// <summary>A deadline that comes again.</summary>
    internal static ValueResult<DeadlineText> ParseRecurrence(ValueText text)
    {
        var result = GrammarRunner.Run(Recurrence, text);
        return new ValueResult<DeadlineText>(result.Value, result.ErrorAt);
    }

    private static RecurrenceText Of(RecurrenceCycle cycle, ImmutableArray<RecurrencePoint> points) =>
        new(cycle, points, null, []);

    /// <summary>每两周, 每10天, 每两个月: several cycles that make one.</summary>
    private static Parser<RecurrenceText> Several() =>
        from count in Lexemes.Meaning(("双周", 2)).Then(static n => Parse.Return((Number: n, Unit: "周")))
            .Or(from number in Lexemes.Whole(2)
                from unit in Lexemes.AnyOf("个工作日", "个月", "个季度", "个星期", "个周", "星期", "周", "日", "天", "年")
                select (Number: number, Unit: unit))
            .Or(Lexemes.AnyOf("两月").Return((Number: 2, Unit: "个月")))
        from space in Space
        from rest in OfSeveral(count.Unit, count.Number)
        select rest with { Every = count.Number };

    private static Parser<RecurrenceText> OfSeveral(string unit, int number) => unit switch
    {
        // 每5日前 may be a slip of 每月5日前.
        "日" or "天" => Parse.Not(DateGrammar.Before).Return(Of(RecurrenceCycle.Day, [])),
        "个工作日" => Parse.Return(Of(RecurrenceCycle.WorkingDay, [])),
        "年" => Rest(RecurrenceCycle.Year, number, MonthDayGrammar.InMonths(12 * number)).Or(InYear),
        "个月" => Rest(
            RecurrenceCycle.Month, number, MonthDayGrammar.InMonths(number).Or(MonthDayGrammar.Points)),
        "个季度" => Rest(RecurrenceCycle.Quarter, number, MonthDayGrammar.InMonths(3 * number)),
        _ => Rest(RecurrenceCycle.Week, number, Weekdays),
    };

    /// <summary>A cycle that is a day.</summary>
    private static Parser<RecurrenceText> Fixed(RecurrenceCycle cycle, params string[] words) =>
        Lexemes.AnyOf(words).Select(_ => Of(cycle, []));

    /// <summary>A cycle with days inside it, its last day, or days after it.</summary>
    private static Parser<RecurrenceText> Cycle(
        RecurrenceCycle cycle, Parser<ImmutableArray<RecurrencePoint>> points, params string[] words) =>
        from word in Lexemes.AnyOf(words)
        from space in Space
        from rest in Rest(cycle, 1, points)
        select rest;

    private static Parser<RecurrenceText> Rest(
        RecurrenceCycle cycle, int every, Parser<ImmutableArray<RecurrencePoint>> points) =>
        After(cycle, every).Or(Days(cycle, points)).Or(LastDay(cycle));

    private static Parser<RecurrenceText> Days(
        RecurrenceCycle cycle, Parser<ImmutableArray<RecurrencePoint>> points) =>
        points.Select(p => Of(cycle, p));

    private static Parser<RecurrenceText> LastDay(RecurrenceCycle cycle) =>
        MonthDayGrammar.LastDay.Optional().Select(_ => Of(cycle, []));

    private static Parser<ImmutableArray<RecurrencePoint>> InMonths(int months) =>
        MonthDayGrammar.WorkingDay.Select(static p => ImmutableArray.Create(p)).Or(MonthDayGrammar.InMonths(months));

    /// <summary>结束后5日内, 后10日前, 结束后次月5日前.</summary>
    private static Parser<RecurrenceText> After(RecurrenceCycle cycle, int every) =>
        from again in Lexemes.AnyOf("季").Optional()
        from word in Ended
        from rest in Stretch.Select(span => new RecurrenceText(cycle, [], span, []))
            .Or(cycle.Months() == 0
                ? Parse.Return(Of(cycle, [])).Where(static _ => false)
                : Days(cycle, MonthDayGrammar.AfterMonths(cycle.Months() * every)))
        select rest;

    /// <summary>Days of every year; null where a year is written, or the times differ.</summary>
    private static RecurrenceText? OfYear(ImmutableArray<DatePoint> days)
    {
        var points = ImmutableArray.CreateBuilder<RecurrencePoint>();
        int? month = null;
        foreach (var day in days)
        {
            var date = day.Date;
            month = date.Months?.Last ?? date.Month ?? (date.AtEnd ? 12 : month);
            if (date.Year is not null || day.Outcome is not null || date.IsRough
                || date.YearWord is YearWord.Next || (month is null && date.Holiday is null)
                || !day.Times.SequenceEqual(days[^1].Times))
            {
                return null;
            }

            points.Add(new RecurrencePoint(
                date.Holiday is null ? month : null, date.Holiday is null ? date.Day ?? date.Thirds?.Last : null)
            {
                Holiday = date.Holiday,
                IsNextYear = date.YearWord is YearWord.Following,
            });
        }

        return new RecurrenceText(RecurrenceCycle.Year, points.ToImmutable(), null, days[^1].Times);
    }
}
