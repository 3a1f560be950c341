using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>What written dates, periods and deadlines mean in a plan: years, open ends, attributes.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("行动期间：2017年9月至2018年5月", "11月", "2017-11-01..2017-11-30")]
    [InlineData("行动期间：2017年9月至2018年5月", "1—3月", "2018-01-01..2018-03-31")]
    [InlineData("行动期间：2017年9月至2018年5月", "11月—1月", "2017-11-01..2018-01-31")]
    [InlineData("行动期间：2020年3月—12月", "3月—4月、9月—10月", "2020-03-01..2020-04-30、2020-09-01..2020-10-31")]
    [InlineData("行动期间：2020年3月—12月", "3月；9月；句内", "2020-03-01..2020-03-31、2020-09-01..2020-09-30")]
    [InlineData("行动期间：2017年9月至2018年5月", "11月、1月", "2017-11-01..2017-11-30、2018-01-01..2018-01-31")]
    [InlineData("行动期间：2020年3月—12月", "第二季度", "2020-04-01..2020-06-30")]
    [InlineData("行动期间：2020年3月—12月", "上半年", "2020-01-01..2020-06-30")]
    [InlineData("行动期间：2020年3月—12月", "6月下旬—11月上中旬", "2020-06-21..2020-11-20")]
    [InlineData("行动期间：2020年3月—12月", "6月30日前", "..2020-06-30")]
    [InlineData("行动期间：2020年3月—12月", "长期坚持", "..")]
    [InlineData("行动期间：2020年3月—12月", "7月1日起", "2020-07-01..")]
    [InlineData("行动期间：2020年3月—12月", "即日起至5月底", "..2020-05-31")]
    [InlineData("成文日期：2020年3月5日", "即日起至5月底", "2020-03-05..2020-05-31")]
    [InlineData("成文日期：2020年3月5日", "今年1—2月", "2020-01-01..2020-02-29")]
    public void Reads_periods(string head, string written, string expect)
    {
        var plan = SmallPlan.Bind($"{head}\n章：安排 {{\n任务：检查 {{\n期间：{written}\n}}\n}}");
        Assert.Equal($"期间 {expect}", SmallPlan.Lines(plan, "期间"));
    }

    [Theory]
    [InlineData("即日起至5月底", "2020-03-05..2020-05-31")]
    [InlineData("从即日起", "2020-03-05..")]
    [InlineData("今年5-11月", "2020-05-01..2020-11-30")]
    [InlineData("3—6月", "2020-03-01..2020-06-30")]
    [InlineData("到2021年底", "..2021-12-31")]
    [InlineData("自2020年3月25日至6月20日", "2020-03-25..2020-06-20")]
    public void Reads_the_campaign(string written, string expect)
    {
        var plan = SmallPlan.Bind($"成文日期：2020年3月5日\n行动期间：{written}");
        Assert.Equal($"行动期间 {expect} “{written}”", SmallPlan.Lines(plan, "行动期间"));
    }

    [Theory]
    [InlineData("6月15日和12月5日前", "2020-06-15、2020-12-05")]
    [InlineData("2020年8月7日、12月4日前", "2020-08-07、2020-12-04")]
    [InlineData("11月15日、30日前", "2020-11-15、2020-11-30")]
    [InlineData("10月10日17时前", "2020-10-10 17:00")]
    [InlineData("10月10日24时前", "2020-10-10 23:59")]
    [InlineData("第三季度末前", "2020-09-30")]
    [InlineData("每月15日、30日前", "每Month 15、30")]
    [InlineData("每年6月1日、12月1日前", "每Year 6月1、12月1")]
    [InlineData("每季度结束后5日内", "每Quarter 末+5Day")]
    [InlineData("每日16:00前", "每Day 末日 16:00")]
    [InlineData("行动结束后7个工作日内", "“行动结束”+7WorkingDay")]
    [InlineData("长期坚持", "无终点")]
    [InlineData("整改完成后及时", "“整改完成”+即时")]
    [InlineData("立即", "“”+即时")]
    public void Reads_deadlines(string written, string expect) =>
        Assert.Equal($"截止 {expect} “{written}”", Deadlines($"截止：{written}"));

    [Theory]
    [InlineData("每日前；至 5月31日", "每Day 末日 “每日前” 至 2020-05-31")]
    [InlineData("每旬最后一日前；自 2020年6月1日起", "每TenDays 末日 “每旬最后一日前” 自 2020-06-01")]
    [InlineData("每月28日前；除 4月、国庆节期间", "每Month 28 “每月28日前” 除 4月、国庆节期间")]
    [InlineData("每月1日前；数据 截至上月末", "每Month 1 “每月1日前” 数据 截至上月末")]
    [InlineData("10月10日前；成果 取得阶段性成效", "2020-10-10 “10月10日前” 成果 取得阶段性成效")]
    [InlineData("6月底前；情形 移交", "2020-06-30 “6月底前” 情形 移交")]
    public void Reads_attributes(string written, string expect) =>
        Assert.Equal($"截止 {expect}", Deadlines($"截止：{written}"));

    [Fact]
    public void A_duty_has_several_deadlines() => Assert.Equal(
        "截止 2020-10-10 “10月10日前” 成果 初步成效\n截止 2020-11-25 “11月25日前”",
        Deadlines("截止：10月10日前；成果 初步成效\n截止：11月25日前"));

    [Fact]
    public void Prose_cites_each_deadline()
    {
        var plan = SmallPlan.Bind("""
            行动期间：2020年3月—12月
            引言 '''
            {总结.截止1}报初步情况，{总结.截止2}报总结；{总结.截止}。
            '''
            报送 总结 {
              截止：10月10日前
              截止：11月25日前
            }
            """.Replace("'''", "\"\"\"", StringComparison.Ordinal));
        Assert.Equal(
            "段 10月10日前报初步情况，11月25日前报总结；10月10日前、11月25日前。", SmallPlan.Lines(plan, "段"));
    }

    [Fact]
    public void Items_and_chapters_have_deadlines()
    {
        var plan = SmallPlan.Bind("""
            行动期间：2019年3月—2020年12月
            章：安排 {
              时限：2020年12月底前
              任务：移交 {
                时限：2019年6月底前；情形 移交
                时限：长期坚持
              }
            }
            """);
        Assert.Equal(
            "时限 2020-12-31 “2020年12月底前”\n时限 2019-06-30 “2019年6月底前” 情形 移交\n时限 无终点 “长期坚持”",
            SmallPlan.Lines(plan, "时限"));
    }

    [Theory]
    [InlineData("每月32日前", "PLN2008")]
    [InlineData("每年13月1日前", "PLN2008")]
    [InlineData("每年2月30日前", "PLN2008")]
    [InlineData("每日25时前", "PLN2008")]
    [InlineData("12月5日和6月15日前", "PLN2008")]
    [InlineData("每月28日前；自 9月1日；至 8月1日", "PLN2008")]
    [InlineData("每月28日前；除 放假时", "PLN2007")]
    [InlineData("6底前", "PLN2030")]
    [InlineData("6中旬前", "PLN2030")]
    [InlineData("6个月内", "PLN2031")]
    [InlineData("每月28日前；单位 件", "PLN2010")]
    public void Reports_what_a_deadline_cannot_be(string written, string code) => Assert.Equal(
        code,
        Assert.Single(SmallPlan.BindWithFindings(Duty($"截止：{written}")).Findings).Descriptor.Code);

    [Theory]
    [InlineData("2019年5月至12", "2019年5月至12月")]
    [InlineData("自2019年5月开始，至12底结束", "自2019年5月开始，至12月底结束")]
    public void Mends_a_missing_month(string written, string mended)
    {
        var (_, findings) = SmallPlan.BindWithFindings($"行动期间：{written}");
        var finding = Assert.Single(findings);
        var fix = Assert.Single(finding.Fix);
        Assert.Equal("PLN2030", finding.Descriptor.Code);
        var text = finding.Location.Source.Text.Insert(fix.Span.Start, fix.NewText);
        Assert.Contains(mended, text, StringComparison.Ordinal);
    }

    /// <summary>A time that is not read is reported once, not again by prose that cites it or dates in it.</summary>
    [Theory]
    [InlineData("行动期间：2024年3月—6月\n报送 总结 {\n截止：大概月中\n}", "{总结.截止}")]
    [InlineData("行动期间：2024年3月—6月\n章 安排：安排 {\n期间：大概春天\n}", "{安排.期间}")]
    [InlineData("行动期间：2024年3月—6月\n章 安排：安排 {\n时限：大概夏天\n}", "{安排.时限}")]
    [InlineData("行动期间：2024年3月—6月\n章：安排 {\n指标 抽查：抽查比例 ≥ 20%；时限 大概夏天\n}", "{抽查.时限}")]
    [InlineData("行动期间：大概春天\n报送 总结 {\n截止：6月10日前\n}", "{行动期间}")]
    public void One_mistake_is_one_finding(string lines, string cited)
    {
        var (_, findings) = SmallPlan.BindWithFindings($"{lines}\n引言 \"\"\"\n按{cited}办。\n\"\"\"");
        Assert.Equal("PLN2007", Assert.Single(findings).Descriptor.Code);
    }

    /// <summary>What a document prints of a deadline is what counts.</summary>
    [Theory]
    [InlineData("每月25日前；自 4月1日起", "2020年4月1日起每月25日前")]
    [InlineData("每月25日前；自 4月；至 9月", "2020年4月1日至2020年9月30日每月25日前")]
    [InlineData("每月25日前；至 9月；除 7月", "每月25日前（至2020年9月30日，7月除外）")]
    [InlineData("4月起每月25日前", "4月起每月25日前")]
    [InlineData("每月5日前；遇节假日顺延", "每月5日前，遇节假日顺延")]
    public void Prints_what_counts(string written, string expect) => Assert.Equal(
        expect, SmallPlan.Bind(Duty($"截止：{written}")).Reportings[0].Deadlines[0].Words);

    private static string Deadlines(string lines) => SmallPlan.Lines(SmallPlan.Bind(Duty(lines)), "截止");

    private static string Duty(string lines) => $"行动期间：2020年3月—12月\n报送 总结 {{\n{lines}\n}}";
}
