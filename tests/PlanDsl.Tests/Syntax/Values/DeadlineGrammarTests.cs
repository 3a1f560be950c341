using System.Collections.Immutable;
using PlanDsl.Syntax.Values;
using Xunit;

namespace PlanDsl.Tests.Syntax.Values;

/// <summary>
/// Expected: days as year-month-day @ time; a cycle and its points, _ for its last day, + for days after it; an event +
/// a stretch; ? and the rest after an error.
/// </summary>
public sealed class DeadlineGrammarTests
{
    [Theory]
    [InlineData("２０２１年１月８日前", "2021-1-8")]
    [InlineData("2021年1月8日之前", "2021-1-8")]
    [InlineData("2021年1月8日以前", "2021-1-8")]
    [InlineData("2021年1月8日", "2021-1-8")]
    [InlineData("2020年12月底前", "2020-12-底")]
    [InlineData("12月底前", "_-12-底")]
    [InlineData("年底前", "_-_-底")]
    [InlineData("2021-01-08前", "2021-1-8")]
    [InlineData("6月中旬前", "_-6-_")]
    [InlineData("2021年1月8日17时前", "2021-1-8@17:00")]
    [InlineData("2021年1月8日 下午5点30分前", "2021-1-8@17:30")]
    [InlineData("12月10日上午10:30前", "_-12-10@10:30")]
    [InlineData("6月15日和12月5日前", "_-6-15、_-12-5")]
    [InlineData("分别于2023年8月7日、2023年12月4日前", "2023-8-7、2023-12-4")]
    [InlineData("于6月30日和12月31日", "_-6-30、_-12-31")]
    [InlineData("11月15日、30日前", "_-11-15、_-_-30")]
    [InlineData("到2019年底", "2019-_-底")]
    [InlineData("不迟于6月30日", "_-6-30")]
    [InlineData("2021年1月8日后", "?后")]
    [InlineData("七月初", "_-7-_")]
    public void Reads_days(string text, string expect) => Check(text, expect);

    [Theory]
    [InlineData("每月28日前", "Month 28")]
    [InlineData("每月15日、30日前", "Month 15 30")]
    [InlineData("每月15、30日前", "Month 15 30")]
    [InlineData("每月月底前", "Month _")]
    [InlineData("每月最后一日前", "Month _")]
    [InlineData("每月最后一个工作日前", "Month w")]
    [InlineData("每月结束后5个工作日内", "Month +5WorkingDay")]
    [InlineData("每周四17:00前", "Week 4 @17:00")]
    [InlineData("每周四17：00前", "Week 4 @17:00")]
    [InlineData("每周一、周四前", "Week 1 4")]
    [InlineData("每星期日前", "Week 7")]
    [InlineData("每日16:00前", "Day @16:00")]
    [InlineData("每天下午4时前", "Day @16:00")]
    [InlineData("每个工作日16时前", "WorkingDay @16:00")]
    [InlineData("每旬最后一日前", "TenDays")]
    [InlineData("每季度末前", "Quarter")]
    [InlineData("每季度结束后5日内", "Quarter +5Day")]
    [InlineData("每季度首月10日前", "Quarter 1.10")]
    [InlineData("每季度最后一个月25日前", "Quarter 3.25")]
    [InlineData("每半年", "HalfYear")]
    [InlineData("每半年结束后十日内", "HalfYear +10Day")]
    [InlineData("每年6月1日、12月1日前", "Year 6.1 12.1")]
    [InlineData("每年年底前", "Year 12._")]
    [InlineData("每年6月底前", "Year 6._")]
    [InlineData("每两周", "2Week")]
    [InlineData("每两周的周五前", "2Week 5")]
    [InlineData("每双周周五17:00前", "2Week 5 @17:00")]
    [InlineData("每半月", "HalfMonth")]
    [InlineData("每半个月最后一日前", "HalfMonth")]
    [InlineData("每半月结束后3日内", "HalfMonth +3Day")]
    [InlineData("每三周", "3Week")]
    [InlineData("每季度次月10日前", "?次月10日前")]
    [InlineData("每月", "Month")]
    public void Reads_recurrences(string text, string expect) => Check(text, expect);

    [Theory]
    [InlineData("作出行政决定之日起7个工作日内", "作出行政决定+7WorkingDay")]
    [InlineData("自作出行政决定之日起15个工作日内", "作出行政决定+15WorkingDay")]
    [InlineData("检查结束后7个工作日内", "检查结束+7WorkingDay")]
    [InlineData("收到本通知后10日内", "收到本通知+10Day")]
    [InlineData("收到本通知、10日内", "收到本通知+10Day")]
    [InlineData("动员部署阶段结束后十日以内", "动员部署阶段结束+10Day")]
    [InlineData("通知印发之日起三个月内", "通知印发+3Month")]
    [InlineData("行动结束后两周内", "行动结束+2Week")]
    [InlineData("行动结束前5日内", "行动结束-5Day")]
    [InlineData("“检查结束”后5日内", "“检查结束”+5Day")]
    [InlineData("自 发文之日起10日内", "发文+10Day")]
    [InlineData("每个阶段结束后5日内", "每个阶段结束+5Day")]
    [InlineData("应在6个月内", "+6Month")]
    [InlineData("6个月内", "+6Month")]
    [InlineData("长期坚持", "长期")]
    public void Reads_stretches(string text, string expect) => Check(text, expect);

    [Theory]
    [InlineData("十", 10)]
    [InlineData("十五", 15)]
    [InlineData("二十", 20)]
    [InlineData("二十一", 21)]
    [InlineData("一百二十", 120)]
    [InlineData("两", 2)]
    [InlineData("15", 15)]
    [InlineData("数", 0)]
    [InlineData("", 0)]
    public void Reads_numerals(string text, int expect) => Assert.Equal(expect, ChineseNumber.Read(text));

    private static void Check(string text, string expect)
    {
        var result = DeadlineGrammar.ParseDeadline(Written.Value(text));
        Assert.Equal(expect, result.Value is null ? Written.Rest(result) : Print(result.Value));
    }

    private static string Print(DeadlineText deadline) => deadline switch
    {
        DatedText dated => string.Join('、', dated.Points.Select(static p => Print(p.Date) + Print(p.Times))),
        RecurrenceText again => string.Join(
            ' ',
            new[] { (again.Every == 1 ? "" : $"{again.Every}") + again.Cycle }.Concat(again.Points.Select(Print))
                .Append(again.After is null ? "" : "+" + Print(again.After)).Append(Print(again.Times))
                .Where(static s => s.Length > 0)),
        RelativeText { Event: var from } relative =>
            $"{from.Text}{(relative.Side == EventSide.After ? "+" : "-")}{Print(relative.Span!)}",
        _ => "长期",
    };

    private static string Print(RecurrencePoint point) =>
        (point.Month is { } month ? $"{month}." : "") + (point.IsWorkingDay ? "w" : point.Day?.ToString() ?? "_");

    private static string Print(SpanText span) => $"{span.Amount}{span.Unit}";

    private static string Print(ImmutableArray<TimeText> times) =>
        string.Concat(times.Select(static t => $"@{t.Hour}:{t.Minute:00}"));

    private static string Print(DateText date) =>
        $"{date.Year?.ToString() ?? "_"}-{date.Month?.ToString() ?? "_"}-"
        + (date.AtEnd ? "底" : date.Day?.ToString() ?? "_");
}
