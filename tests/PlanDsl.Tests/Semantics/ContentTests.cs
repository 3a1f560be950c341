using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>Chapters, items and who is responsible, as the model prints them.</summary>
public sealed class ContentTests
{
    [Fact]
    public void Numbers_five_levels()
    {
        var plan = SmallPlan.Bind("""
            章：一章 {
              角色：目标、任务
              任务：二级 {
                要求：三级 {
                  条：四级 {
                    条：五级甲
                    条：五级乙
                  }
                }
                条：三级乙
              }
            }
            章：二章 {
              任务：二级
            }
            """);
        Assert.Equal(
            """
            章 一、一章 [Goals Tasks]
            任务 一、（一） ：二级
            要求 一、（一）1. ：三级
            条 一、（一）1.（1） ：四级
            条 一、（一）1.（1）① ：五级甲
            条 一、（一）1.（1）② ：五级乙
            条 一、（一）2. ：三级乙
            章 二、二章 []
            任务 二、（一） ：二级
            """,
            SmallPlan.Lines(plan, "章", "任务", "要求", "条"));
    }

    [Theory]
    [InlineData(10, "十、")]
    [InlineData(11, "十一、")]
    [InlineData(20, "二十、")]
    [InlineData(105, "一百零五、")]
    [InlineData(110, "一百一十、")]
    [InlineData(1001, "1001、")]
    public void Numbers_many_chapters(int count, string expect)
    {
        var chapters = string.Join('\n', Enumerable.Repeat("章：一章 {\n}", count));
        Assert.Equal(expect, SmallPlan.Bind(chapters).Chapters[^1].Number);
    }

    [Theory]
    [InlineData("甲局、乙局；按职责分工负责", "责任 （未分） 甲局、乙局\n结尾语 按职责分工负责")]
    [InlineData("牵头 甲局；配合 乙局、丙局；依职责落实", "责任 牵头 甲局\n责任 配合 乙局、丙局\n结尾语 依职责落实")]
    [InlineData("牵头：甲局；配合: 乙局", "责任 牵头 甲局\n责任 配合 乙局")]
    [InlineData("lead 甲局；support 乙局", "责任 牵头 甲局\n责任 配合 乙局")]
    [InlineData("甲局、“有关企业、商会”", "责任 （未分） 甲局、““有关企业、商会””")]
    [InlineData("牵头　甲委", "责任 牵头 甲委")]
    [InlineData("某市甲局、“甲 办”", "责任 （未分） 某市甲局、““甲 办””")]
    public void Reads_responsibility(string value, string expect)
    {
        var plan = SmallPlan.Bind($"章：任务 {{\n任务：清查 {{\n责任：{value}\n}}\n}}");
        Assert.Equal(expect.Replace("““", "“").Replace("””", "”"), SmallPlan.Lines(plan, "责任", "结尾语"));
    }

    [Theory]
    [InlineData("甲委", "甲局")]
    [InlineData("某市甲局", "甲局")]
    [InlineData("甲局", "甲局")]
    public void Finds_a_body_by_any_of_its_names(string written, string expect)
    {
        var issuer = Assert.Single(SmallPlan.Bind($"编制：{written}").Issuers);
        Assert.Equal(expect, issuer.Body!.ShortName);
        Assert.Equal(written, issuer.Printed);
    }

    [Fact]
    public void A_collective_body_needs_no_full_name() =>
        Assert.Equal("集合 各区：各区", SmallPlan.Lines(SmallPlan.Bind("编制：各区"), "集合"));

    [Theory]
    [InlineData("甲居", "是不是“甲局”“甲委”？", "")]
    [InlineData("某市甲居", "是不是“某市甲局”？", "某市甲局")]
    [InlineData("完全不同的单位名称", "", "")]
    public void Hints_at_the_nearest_body(string written, string hint, string fix)
    {
        var finding = Assert.Single(SmallPlan.BindWithFindings($"编制：{written}").Findings);
        Assert.EndsWith($"没有登记。{hint}", finding.GetMessage(DisplayLanguage.Zh));
        Assert.Equal(fix, string.Concat(finding.Fix.Select(static c => c.NewText)));
    }

    [Theory]
    [InlineData("2024年3月—6月", "2024-03-01..2024-06-30")]
    [InlineData("2020年11月—2021年1月8日", "2020-11-01..2021-01-08")]
    [InlineData("2024年2月", "2024-02-01..2024-02-29")]
    [InlineData("2024年", "2024-01-01..2024-12-31")]
    [InlineData("2020年底—2021年3月底", "2020-12-31..2021-03-31")]
    [InlineData("2024年3月1日至20日", "2024-03-01..2024-03-20")]
    public void Counts_the_days_of_a_period(string written, string expect) =>
        Assert.Equal($"行动期间 {expect} “{written}”", SmallPlan.Lines(SmallPlan.Bind($"行动期间：{written}"), "行动期间"));

    [Theory]
    [InlineData("动员部署阶段", "动员部署阶段", "")]
    [InlineData("动员部署阶段；6月中旬", "动员部署阶段（6月中旬）", "期间 2017-06-11..2017-06-20")]
    [InlineData("检查阶段；6月下旬-11月上中旬", "检查阶段（6月下旬-11月上中旬）", "期间 2017-06-21..2017-11-20")]
    [InlineData("总结阶段；11月中下旬", "总结阶段（11月中下旬）", "期间 2017-11-11..2017-11-30")]
    [InlineData("动员部署阶段（6月中旬）", "动员部署阶段（6月中旬）", "期间 2017-06-11..2017-06-20")]
    [InlineData("动员部署（全面启动）阶段(6月15日前)", "动员部署（全面启动）阶段(6月15日前)", "期间 ..2017-06-15")]
    [InlineData("整治阶段（7月—8月、10月）；接排", "整治阶段（7月—8月、10月）", "期间 2017-07-01..2017-08-31、2017-10-01..2017-10-31")]
    [InlineData("巩固阶段（长期坚持）", "巩固阶段（长期坚持）", "期间 ..")]
    [InlineData("动员部署阶段（试点先行）", "动员部署阶段（试点先行）", "")]
    [InlineData("“整改阶段（2016年度）”", "整改阶段（2016年度）", "")]
    [InlineData("收尾阶段；2017年11月底", "收尾阶段（2017年11月底）", "期间 2017-11-30..2017-11-30")]
    public void Phases_take_the_campaigns_year(string written, string title, string period)
    {
        var plan = SmallPlan.Bind($$"""
            行动期间：2017年6月至11月
            章：进度安排 {
              阶段：{{written}}
            }
            """);
        Assert.Equal(title, plan.AllItems.Single().Title);
        Assert.Equal(period, SmallPlan.Lines(plan, "期间"));
    }

    [Theory]
    [InlineData("动员部署阶段，6月中旬", "动员部署阶段；6月中旬")]
    [InlineData("动员部署阶段 6月中旬—下旬", "动员部署阶段；6月中旬—下旬")]
    [InlineData("动员部署阶段6月", "动员部署阶段；6月")]
    [InlineData("6月中旬：动员部署阶段", "动员部署阶段；6月中旬")]
    [InlineData("动员部署阶段（6月中旬，办公室负责）", "")]
    public void A_time_that_is_left_in_a_title_is_reported(string written, string mended)
    {
        var (_, findings) = SmallPlan.BindWithFindings($"行动期间：2017年6月至11月\n章：安排 {{\n阶段：{written}\n}}");
        var finding = Assert.Single(findings);
        Assert.Equal("PLN2044", finding.Descriptor.Code);
        Assert.Equal(mended, string.Concat(finding.Fix.Select(static c => c.NewText)));
    }

    [Fact]
    public void A_phase_says_its_time_once() => Assert.Equal(
        "PLN2018",
        Assert.Single(SmallPlan.BindWithFindings("章：安排 {\n阶段：动员（2017年6月）；2017年7月\n}").Findings).Descriptor.Code);

    [Theory]
    [InlineData("章：要求 \"\"\"\n各局落实。\n\"\"\"", "段 各局落实。")]
    [InlineData("附件：要点 \"\"\"\n各局落实。\n\"\"\"", "段 各局落实。")]
    public void A_part_may_be_its_text_at_once(string entries, string expect) =>
        Assert.Equal(expect, SmallPlan.Lines(SmallPlan.Bind(entries), "段"));

    [Fact]
    public void A_year_is_missing_where_the_campaign_has_that_month_twice()
    {
        var (_, findings) = SmallPlan.BindWithFindings("""
            行动期间：2017年6月至2018年8月
            章：进度安排 {
              阶段：动员部署阶段；6月
            }
            """);
        Assert.Equal("PLN2008", Assert.Single(findings).Descriptor.Code);
    }

    [Fact]
    public void Contacts_have_any_number_of_phones() => Assert.Equal(
        "联系人 办公室 王某 电话 0000-1、0000-2 邮箱 a@example.org",
        SmallPlan.Lines(SmallPlan.Bind("联系人：办公室 王某；电话 0000-1；电话 0000-2；邮箱 a@example.org"), "联系人"));

    [Theory]
    [InlineData("2024年2月30日", "“2024年2月30日”不成立：2024年2月没有30日。")]
    [InlineData("2024年1月0日", "“2024年1月0日”不成立：2024年1月没有0日。")]
    [InlineData("2024年13月1日", "“2024年13月1日”不成立：没有13月。")]
    [InlineData("24年1月1日", "“24年1月1日”不成立：年份24不像。")]
    [InlineData("1月1日", "“1月1日”不成立：没有写年份。")]
    [InlineData("2024年1月", "“2024年1月”不成立：要写到日。")]
    public void Says_why_a_date_cannot_be(string written, string expect)
    {
        var finding = Assert.Single(SmallPlan.BindWithFindings($"成文日期：{written}").Findings);
        Assert.Equal(expect, finding.GetMessage(DisplayLanguage.Zh));
    }
}
