using System.Collections.Immutable;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// Days of a month in recurring deadlines: 15、30日, 月底, 第一个工作日, 最后一个星期五, 逢5, 中旬; and those of the months of
/// longer cycles: 首月10日, 末月25日, 后首月5日.
/// </summary>
internal static class MonthDayGrammar
{
    private static readonly Parser<IOption<string>> Of = Lexemes.AnyOf("的").Optional();

    private static readonly Parser<string> Before =
        from word in Lexemes.AnyOf("之前", "以前", "前").Optional()
        from after in Lexemes.Space
        select word.GetOrDefault() ?? string.Empty;

    /// <summary>最后一日, 月底, 末.</summary>
    internal static readonly Parser<string> LastDay =
        from of in Of
        from word in Lexemes.AnyOf(
            "最后一日", "最后一天", "最后1日", "最后1天", "月底", "月末", "季度末", "季末", "年底", "年末", "底", "末")
        from after in Lexemes.Space
        select word;

    /// <summary>第一个, 首个, 最后一个, 倒数第二个, 前5个: positive from the beginning, negative from the end.</summary>
    private static readonly Parser<int> Ordinal = Lexemes.Meaning(
            ("首个", 1), ("头一个", 1), ("最后一个", -1), ("最后1个", -1))
        .Or(from word in Lexemes.AnyOf("倒数第", "第", "前")
            from number in Lexemes.Whole(2)
            from unit in Lexemes.AnyOf("个")
            select word == "倒数第" ? -number : number);

    /// <summary>第一个工作日, 最后一个工作日, 前5个工作日内.</summary>
    internal static readonly Parser<RecurrencePoint> WorkingDay =
        from of in Of
        from ordinal in Ordinal
        from word in Lexemes.AnyOf("工作日")
        from within in Lexemes.AnyOf("以内", "之内", "内").Optional()
        from after in Lexemes.Space
        select new RecurrencePoint(null, ordinal == -1 ? null : ordinal, true);

    private static readonly Parser<RecurrencePoint> Weekday =
        from of in Of
        from ordinal in Ordinal
        from word in Lexemes.AnyOf("星期", "礼拜", "周")
        from day in Lexemes.Meaning(DateGrammar.Weekdays)
        from after in Lexemes.Space
        select new RecurrencePoint(null, ordinal == -1 ? null : ordinal) { Weekday = day };

    private static readonly Parser<RecurrencePoint> Third =
        from word in Lexemes.AnyOf("上旬", "中旬", "下旬", "上半月", "下半月")
        from after in Lexemes.Space
        from clear in Parse.Not(DateGrammar.Before) // before its beginning, or before its end?
        select new RecurrencePoint(null, MonthThirds.Of(word).Last);

    private static readonly Parser<RecurrencePoint> Numbered =
        from again in Lexemes.AnyOf("每个月", "每月").Optional()
        from of in Of
        from start in Start.Optional()
        from day in Lexemes.Whole(2)
        from space in Lexemes.Space
        from unit in Lexemes.AnyOf("日", "号")
        from after in Lexemes.Space
        select new RecurrencePoint(null, day);

    private static readonly Parser<RecurrencePoint> FirstDays =
        from word in Lexemes.AnyOf("前")
        from day in Lexemes.Whole(2)
        from unit in Lexemes.AnyOf("日", "天")
        from within in Lexemes.AnyOf("以内", "之内", "内")
        from after in Lexemes.Space
        select new RecurrencePoint(null, day);

    // 15、30日: a number without its unit takes the next one's.
    private static readonly Parser<RecurrencePoint> Bare =
        from space in Lexemes.Space
        from day in Lexemes.Whole(2)
        from mark in Lexemes.Ahead(DateListGrammar.Separator)
        select new RecurrencePoint(null, day);

    /// <summary>One day of a month.</summary>
    private static readonly Parser<RecurrencePoint> Point =
        from point in WorkingDay.Or(Weekday).Or(Third).Or(FirstDays)
            .Or(LastDay.Return(new RecurrencePoint(null, null))).Or(Numbered).Or(Bare)
        from before in Before
        select point;

    private static readonly Parser<IEnumerable<RecurrencePoint>> Ending =
        from word in Lexemes.AnyOf("逢")
        from number in Lexemes.Whole(2)
        from unit in Lexemes.AnyOf("日", "号").Optional()
        from after in Lexemes.Space
        where number is >= 1 and <= 10
        select new[] { 0, 10, 20 }.Select(tens => new RecurrencePoint(null, tens + number));

    /// <summary>Several days of a month.</summary>
    internal static readonly Parser<ImmutableArray<RecurrencePoint>> Points = Ending.Or(
        from first in Point
        from others in DateListGrammar.Separator.Then(static _ => Point).Many()
        select others.Prepend(first)).Select(static points => points.ToImmutableArray());

    /// <summary>10日— in 10日—15日, of which the last counts.</summary>
    private static Parser<int> Start =>
        from day in Lexemes.Whole(2)
        from unit in Lexemes.AnyOf("日", "号").Optional()
        from dash in DateGrammar.Dash
        select day;

    /// <summary>
    /// 首月10日、末月25日; a month without a day takes the next one's, a day without a month the one before's.
    /// </summary>
    /// <param name="months">How many months the cycle has.</param>
    internal static Parser<ImmutableArray<RecurrencePoint>> InMonths(int months) => Lexemes.Known(
        from first in InMonth(months)
        from others in DateListGrammar.Separator.Then(_ => InMonth(months).Or(
            Point.Select(static p => new MonthItem(null, p)))).Many()
        select Share([.. others.Prepend(first)])).Select(static points => points.ToImmutableArray());

    /// <summary>The days of the month so many after the cycle: 次月10日, 第二个月5日.</summary>
    internal static Parser<ImmutableArray<RecurrencePoint>> AfterMonths(int months) =>
        from month in Lexemes.Meaning(
            ("次月", 1), ("下月", 1), ("下个月", 1), ("翌月", 1), ("首月", 1), ("第一个月", 1), ("第1个月", 1),
            ("第二个月", 2), ("第2个月", 2), ("第三个月", 3), ("第3个月", 3))
        from points in Points
        select points.Select(p => p with { Month = months + month }).ToImmutableArray();

    private static Parser<MonthItem> InMonth(int months) =>
        from of in Of
        from month in Lexemes.Meaning(
            ("首月", 1), ("头月", 1), ("末月", months), ("最后一个月", months), ("最后1个月", months),
            ("后首月", months + 1), ("后第一个月", months + 1), ("后第1个月", months + 1), ("末次月", months + 1),
            ("后第二个月", months + 2), ("后第2个月", months + 2))
            .Or(from word in Lexemes.AnyOf("第")
                from number in Lexemes.Whole(2)
                from unit in Lexemes.AnyOf("个月")
                where number <= months
                select number)
            .Or(from word in Lexemes.AnyOf("季度末", "季末", "末")
                from day in Lexemes.Ahead(Lexemes.Whole(2))
                select months)
        from day in Point.Select(static p => (RecurrencePoint?)p)
            .Or(Lexemes.Ahead(DateListGrammar.Separator).Return((RecurrencePoint?)null))
        select new MonthItem(month, day);

    private static IEnumerable<RecurrencePoint>? Share(MonthItem[] items)
    {
        for (var i = items.Length - 2; i >= 0; i--)
        {
            items[i] = items[i] with { Day = items[i].Day ?? items[i + 1].Day };
        }

        for (var i = 1; i < items.Length; i++)
        {
            items[i] = items[i] with { Month = items[i].Month ?? items[i - 1].Month };
        }

        return Array.TrueForAll(items, static i => i.Day is not null)
            ? items.Select(static i => i.Day! with { Month = i.Month })
            : null;
    }

    private sealed record MonthItem(int? Month, RecurrencePoint? Day);
}
