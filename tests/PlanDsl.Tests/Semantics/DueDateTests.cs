using PlanDsl.Semantics;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>Deadlines as days. Expected: the days as month-day, the gap if there is one.</summary>
public sealed class DueDateTests
{
    private const string Spring = "成文日期：2023年3月10日\n行动期间：2023年3月—5月";

    [Theory]
    [InlineData("5月5日前", "5-5")]
    [InlineData("4月15日和5月15日前", "4-15 5-15")]
    [InlineData("每月28日前", "3-28 4-28 5-28")]
    [InlineData("每月1日前", "4-1 5-1")]
    [InlineData("每月15、30日前", "3-15 3-30 4-15 4-30 5-15 5-30")]
    [InlineData("每月31日前", "3-31 4-30! 5-31")]
    [InlineData("每月月底前", "3-31 4-30 5-31")]
    [InlineData("每月最后一个工作日前", "3-31 4-28 5-31")]
    [InlineData("每月结束后5日内", "4-5 5-5 6-5")]
    [InlineData("每月结束后5个工作日内", "4-10 5-9 6-7")]
    [InlineData("每周四前；至 4月1日", "3-16 3-23 3-30")]
    [InlineData("每周一、周五前；至 3月20日", "3-10 3-13 3-17 3-20")]
    [InlineData("每旬最后一日前；至 4月10日", "3-10 3-20 3-31 4-10")]
    [InlineData("每两周；至 4月20日", "3-19 4-2 4-16")]
    [InlineData("每两周的周五前；自 2023年4月3日起；至 5月10日", "4-14 4-28")]
    [InlineData("每半月；至 4月15日", "3-15 3-31 4-15")]
    [InlineData("每半月结束后3日内；至 4月1日", "3-18 4-3")]
    [InlineData("劳动节前", "4-28")]
    [InlineData("五一节前", "4-28")]
    [InlineData("国庆节前", "9-28")]
    [InlineData("今年清明节前", "4-4")]
    [InlineData("2024年春节放假前", "2-9")]
    [InlineData("2019年元旦前", "12-29")]
    [InlineData("每日前；自 3月30日起；至 4月2日", "3-30 3-31 4-1 4-2")]
    [InlineData("每个工作日前；自 4月3日起；至 4月8日", "4-3 4-4 4-6 4-7")]
    [InlineData("每季度末前", "3-31")]
    [InlineData("每季度第二个月25日前", "5-25")]
    [InlineData("每季度结束后5日内", "4-5")]
    [InlineData("每半年", "")]
    [InlineData("每年4月1日、12月1日前", "4-1")]
    [InlineData("每月28日前；除 4月", "3-28 5-28")]
    [InlineData("每月1日前；除 劳动节期间", "4-1")]
    [InlineData("每月28日前；除 3月1日—4月30日", "5-28")]
    [InlineData("每月28日前；自 2023年4月1日起", "4-28 5-28")]
    [InlineData("长期坚持", "Standing")]
    [InlineData("整改完成后及时", "Event")]
    [InlineData("随时", "Event")]
    [InlineData("“检查结束”后7个工作日内", "Event")]
    [InlineData("“动员部署阶段结束”后7日内", "Event")]
    [InlineData("专项行动结束后5日内", "6-5")]
    [InlineData("示例行动结束后5日内", "6-5")]
    [InlineData("行动启动后5日内", "3-6")]
    [InlineData("行动结束前5日内", "5-31")]
    [InlineData("动员部署阶段结束前3个工作日内", "3-31")]
    [InlineData("自发文之日起10日内", "3-20")]
    [InlineData("印发后10日内", "3-20")]
    [InlineData("各阶段结束后5日内", "4-5 5-20")]
    [InlineData("每个阶段结束后5日内", "4-5 5-20")]
    [InlineData("第二阶段结束后5日内", "5-20")]
    [InlineData("收尾阶段开始后5日内", "4-6")]
    [InlineData("安排完成后5日内", "5-25")]
    [InlineData("{月报}报送后3日内", "4-3 5-3")]
    [InlineData("月报截止后3日内", "4-3 5-3")]
    [InlineData("报送月报后3日内", "4-3 5-3")]
    [InlineData("{总结}报送后3日内", "Event")]
    [InlineData("{回环}报送后3日内", "Event")]
    [InlineData("行动结束后5日内", "6-5")]
    [InlineData("通知印发之日起10个工作日内", "3-24")]
    [InlineData("方案印发后两周内", "3-24")]
    [InlineData("方案印发后1个月内", "4-10")]
    [InlineData("动员部署阶段结束后10日内", "4-10")]
    [InlineData("动员部署结束后3个工作日内", "4-6")]
    [InlineData("{动员}结束后10日内", "4-10")]
    [InlineData("收到本通知后10日内", "Event")]
    public void Expands(string deadline, string expect) => Check(Spring, deadline, expect);

    [Theory]
    [InlineData("行动期间：2023年3月起", "每月28日前", "Window")]
    [InlineData("", "每月28日前", "Window")]
    [InlineData("成文日期：2099年3月10日\n行动期间：2099年3月—4月", "每月结束后5个工作日内", "Calendar")]
    [InlineData("成文日期：2099年3月10日\n行动期间：2099年3月—4月", "方案印发后5个工作日内", "Calendar")]
    [InlineData("行动期间：2099年3月—4月", "国庆节前", "Calendar")]
    [InlineData("行动期间：2023年9月—2024年5月", "春节前", "2-9")]
    [InlineData("成文日期：2023年10月10日", "国庆节前", "9-30")]
    [InlineData("行动期间：2024年1月—4月", "每月30日前", "1-30 2-29! 3-30 4-30")]
    public void Says_why_there_are_none(string head, string deadline, string expect) => Check(head, deadline, expect);

    /// <summary>A deadline may name any holiday of any year that is published.</summary>
    [Fact]
    public void Every_year_has_all_holidays() => Assert.Empty(
        from year in WorkingCalendar.Published.Years
        from holiday in WorkingCalendar.Holidays
        where WorkingCalendar.Published.EveOf(holiday, year.Year) is null
        select $"{year.Year} {holiday}");

    [Theory]
    [InlineData("2020-01-31", false)]
    [InlineData("2020-02-03", true)]
    [InlineData("2021-02-20", true)]
    [InlineData("2023-10-06", false)]
    [InlineData("2023-10-07", true)]
    [InlineData("2024-02-09", true)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-09-27", false)]
    [InlineData("2015-10-01", null)]
    [InlineData("2027-01-01", null)]
    public void Knows_working_days(string day, bool? expect) =>
        Assert.Equal(expect, WorkingCalendar.Published.IsWorkingDay(DateOnly.Parse(day)));

    /// <summary>
    /// Eleven public holidays a year until 2024, thirteen from 2025; what is swapped for a weekend changes nothing.
    /// </summary>
    [Fact]
    public void Every_year_has_its_holidays()
    {
        foreach (var year in WorkingCalendar.Published.Years)
        {
            var days = Enumerable.Range(0, 366).Select(n => new DateOnly(year.Year, 1, 1).AddDays(n))
                .Where(d => d.Year == year.Year).ToList();
            var weekdays = days.Count(static d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
            var holidays = weekdays - days.Count(static d => WorkingCalendar.Published.IsWorkingDay(d) is true);
            // A holiday on a Saturday or Sunday is a day of rest anyway, and the turn of the year moves a day or two.
            Assert.InRange(holidays, 7, 14);
            Assert.All(WorkingCalendar.Holidays, h => Assert.Contains(days, d =>
                WorkingCalendar.Published.HolidayOf(d)?.Contains(h, StringComparison.Ordinal) == true
                || (h == "中秋节" && year.Year is 2017 or 2020 or 2023 or 2025)));
            Assert.StartsWith("国", year.Source, StringComparison.Ordinal);
        }
    }

    private static void Check(string head, string deadline, string expect)
    {
        var plan = SmallPlan.Bind(
            $"{head}\n章：安排 {{\n时限：2023年5月20日前\n"
            + $"阶段 动员：动员部署阶段{(head.Contains("2023") ? "；2023年3月" : "")}\n"
            + $"阶段：收尾阶段{(head.Contains("2023") ? "；2023年4月1日—5月15日" : "")}\n}}\n"
            + $"报送 总结 {{\n截止：{deadline}\n}}\n报送 月报 {{\n截止：2023年3月31日前\n截止：2023年4月30日前\n}}\n"
            + "报送 回环 {\n截止：{总结}报送后1日内\n}");
        var due = new DueDates(plan).Of(plan.Reportings[0].Deadlines[0]);
        var days = due.Dates.Select(static d => $"{d.Day.Month}-{d.Day.Day}{(d.IsShortened ? "!" : "")}")
            .Concat(due.Gap == DueDateGap.None ? [] : [due.Gap.ToString()]);
        Assert.Equal(expect, string.Join(' ', days));
    }
}
