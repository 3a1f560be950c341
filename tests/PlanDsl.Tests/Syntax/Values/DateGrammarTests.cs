using PlanDsl.Syntax.Values;
using Xunit;

namespace PlanDsl.Tests.Syntax.Values;

/// <summary>
/// Expected: year-month-day, _ for what is not written, 底 where it is, .. between the ends of a period; ? and the rest
/// after an error.
/// </summary>
public sealed class DateGrammarTests
{
    [Theory]
    [InlineData("2021年1月8日", "2021-1-8")]
    [InlineData("２０２１年１月８日", "2021-1-8")]
    [InlineData("2021 年 1 月 8 日", "2021-1-8")]
    [InlineData("2021年1月8号", "2021-1-8")]
    [InlineData("2021-01-08", "2021-1-8")]
    [InlineData("2021.1.8", "2021-1-8")]
    [InlineData("2021/01/08", "2021-1-8")]
    [InlineData("2021年2月30日", "2021-2-30")]
    [InlineData("2021年1月", "2021-1-_")]
    [InlineData("2021年底", "2021-_-_底")]
    [InlineData("1月8日", "_-1-8")]
    [InlineData("6月上旬", "_-6-_(1..10)")]
    [InlineData("６ 月 中旬", "_-6-_(11..20)")]
    [InlineData("2021年6月下旬", "2021-6-_(21.._)")]
    [InlineData("6月8日上旬", "?上旬")]
    [InlineData("6月上旬底", "?底")]
    [InlineData("2021年1月8日底", "?底")]
    [InlineData("2021-01.08", "?.08")]
    [InlineData("春节前", "?前")]
    [InlineData("٢٠٢١年1月8日", "?٢٠٢١年1月8日")]
    [InlineData("99999999999999999999年", "?9999999999999999年")]
    public void Reads_dates(string text, string expect) =>
        Check(DateGrammar.ParseDate(Written.Value(text)), expect, static d => Print(d));

    [Theory]
    [InlineData("2020年11—12月", "2020-11-_.._-12-_")]
    [InlineData("2020年11月—12月", "2020-11-_.._-12-_")]
    [InlineData("2020年11月－12月", "2020-11-_.._-12-_")]
    [InlineData("2020年11月～12月", "2020-11-_.._-12-_")]
    [InlineData("2020年11月~12月底", "2020-11-_.._-12-_底")]
    [InlineData("2020年11月 至 2021年1月", "2020-11-_..2021-1-_")]
    [InlineData("2020年11月1日至12月20日", "2020-11-1.._-12-20")]
    [InlineData("2020年11月1日到20日", "2020-11-1.._-_-20")]
    [InlineData("2020-11-01—2020-12-20", "2020-11-1..2020-12-20")]
    [InlineData("2020年11月", "2020-11-_")]
    [InlineData("11—12月", "_-11-_.._-12-_")]
    [InlineData("6月下旬-11月上中旬", "_-6-_(21.._).._-11-_(1..20)")]
    [InlineData("11月中下旬", "_-11-_(11.._)")]
    [InlineData("5月上中旬", "_-5-_(1..20)")]
    [InlineData("自2021年3月25日至6月20日", "2021-3-25.._-6-20")]
    [InlineData("从2017年8月开始至2020年4 月结束", "2017-8-_..2020-4-_")]
    [InlineData("自2019年5月开始，至12月底结束", "2019-5-_.._-12-_底")]
    [InlineData("于11至12月", "_-11-_.._-12-_")]
    [InlineData("今年5-11月", "今年-5-_.._-11-_")]
    [InlineData("2019年8月—2019年11月", "2019-8-_..2019-11-_")]
    [InlineData("即日起至2020年12月31日", "即日..2020-12-31")]
    [InlineData("即日起至5月底", "即日.._-5-_底")]
    [InlineData("从即日起", "即日..")]
    [InlineData("即日起", "即日..")]
    [InlineData("2021年5月1日起", "2021-5-1..")]
    [InlineData("到2020年底", "..2020-_-_底")]
    [InlineData("2020年度", "2020-_-_")]
    [InlineData("至2020年12月", "..2020-12-_")]
    [InlineData("6月30日前", ".._-6-30")]
    [InlineData("长期坚持", "..")]
    [InlineData("2022年第一季度", "2022-1..3月-_")]
    [InlineData("二季度", "_-4..6月-_")]
    [InlineData("第2季度至第四季度", "_-4..6月-_.._-10..12月-_")]
    [InlineData("下半年", "_-7..12月-_")]
    [InlineData("2020年11月—", "?—")]
    [InlineData("至12底结束", "?底结束")]
    [InlineData("春季学期", "?季学期")]
    public void Reads_periods(string text, string expect) =>
        Check(PeriodGrammar.ParsePeriod(Written.Value(text)), expect, Print);

    private static void Check<T>(ValueResult<T> result, string expect, Func<T, string> print)
        where T : class =>
        Assert.Equal(expect, result.Value is null ? Written.Rest(result) : print(result.Value));

    private static string Print(DateText date) =>
        (date.YearWord is YearWord.This ? "今年" : Part(date.Year)) + "-"
        + (date.Months is { } months ? $"{months.First}..{months.Last}月" : Part(date.Month))
        + $"-{Part(date.Day)}{(date.AtEnd ? "底" : "")}"
        + (date.Thirds is { } thirds ? $"({thirds.First}..{Part(thirds.Last)})" : "");

    private static string Print(PeriodText period)
    {
        var start = period.IsFromIssue ? "即日" : period.Start is null ? "" : Print(period.Start);
        var end = period.End is null ? "" : Print(period.End);
        return period is { Start: not null, End: null, IsOpen: false } ? start : $"{start}..{end}";
    }

    private static string Part(int? number) => number?.ToString() ?? "_";
}
