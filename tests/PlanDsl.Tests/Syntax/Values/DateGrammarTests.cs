using PlanDsl.Syntax.Values;
using Xunit;

namespace PlanDsl.Tests.Syntax.Values;

/// <summary>
/// Expected: year-month-day, _ for what is not written, 底 and 前 where they are; ? and the rest after an error.
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
    [InlineData("春节前", "?春节前")]
    [InlineData("٢٠٢١年1月8日", "?٢٠٢١年1月8日")]
    [InlineData("99999999999999999999年", "?9999999999999999年")]
    public void ReadsDates(string text, string expect) =>
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
    [InlineData("2020年11月—", "?—")]
    [InlineData("即日起至2020年12月31日", "?即日起至2020年12月31日")]
    public void ReadsPeriods(string text, string expect) =>
        Check(DateGrammar.ParsePeriod(Written.Value(text)), expect, static p =>
            p.End is null ? Print(p.Start) : $"{Print(p.Start)}..{Print(p.End)}");

    [Theory]
    [InlineData("２０２１年１月８日前", "2021-1-8前")]
    [InlineData("2021年1月8日之前", "2021-1-8前")]
    [InlineData("2021年1月8日以前", "2021-1-8前")]
    [InlineData("2021年1月8日", "2021-1-8")]
    [InlineData("2020年12月底前", "2020-12-_底前")]
    [InlineData("12月底前", "_-12-_底前")]
    [InlineData("2021-01-08前", "2021-1-8前")]
    [InlineData("2021年1月8日17时前", "?17时前")]
    public void ReadsDeadlines(string text, string expect) =>
        Check(DateGrammar.ParseDeadline(Written.Value(text)), expect, static d =>
            Print(d.Date) + (d.Before ? "前" : ""));

    private static void Check<T>(ValueResult<T> result, string expect, Func<T, string> print)
        where T : class =>
        Assert.Equal(expect, result.Value is null ? Written.Rest(result) : print(result.Value));

    private static string Print(DateText date) =>
        $"{Part(date.Year)}-{Part(date.Month)}-{Part(date.Day)}{(date.AtEnd ? "底" : "")}"
        + (date.Thirds is { } thirds ? $"({thirds.First}..{Part(thirds.Last)})" : "");

    private static string Part(int? number) => number?.ToString() ?? "_";
}
