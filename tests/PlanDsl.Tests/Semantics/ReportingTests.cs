using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>Reporting duties: what a deliverable is, and how a sentence names it.</summary>
public sealed class ReportingTests
{
    [Theory]
    [InlineData("工作总结", "工作总结")]
    [InlineData("典型案例；5件以上；限 甲局；并附 行政处罚决定书", "典型案例（甲局报5件以上，并附行政处罚决定书） 5..件")]
    [InlineData("典型案例；3件以上；附 行政处罚决定书", "典型案例（3件以上，附行政处罚决定书） 3..件")]
    [InlineData("典型案例；限 甲局、乙局", "典型案例（限甲局、乙局）")]
    [InlineData("典型案例；限 甲局；附 行政处罚决定书", "典型案例（限甲局，附行政处罚决定书）")]
    [InlineData("典型案例；数量 3—5件", "典型案例（3—5件） 3..5件")]
    [InlineData("典型案例；附 决定书；并附 照片", "典型案例（附决定书，并附照片）")]
    [InlineData("“总结；报告”；2份", "总结；报告（2份） 2..2份")]
    public void Prints_deliverables(string value, string expect)
    {
        var plan = SmallPlan.Bind($"报送 总结 {{\n材料：{value}\n}}");
        Assert.Equal($"材料 {expect}", SmallPlan.Lines(plan, "材料"));
    }

    [Theory]
    [InlineData("甲局 → 乙局 → 各区", "甲局 → 乙局 → 各区", "甲局、乙局、各区；甲局；乙局")]
    [InlineData("甲局->乙局", "甲局 → 乙局", "甲局、乙局；甲局；乙局")]
    [InlineData("甲局、乙局 —＞ 丙局", "甲局、乙局 → 丙局", "甲局、乙局、丙局；甲局、乙局；丙局")]
    public void Reads_a_chain(string written, string route, string cited)
    {
        var plan = SmallPlan.Bind($$"""
            引言 '''
            {总结.报至}；{总结.报至1}；{总结.报至2}
            '''
            报送 总结 {
            报至：{{written}}
            }
            """.Replace("'''", "\"\"\"", StringComparison.Ordinal));
        Assert.Equal($"段 {cited}\n报至 {route} 抄送", SmallPlan.Lines(plan, "段", "报至"));
    }

    [Fact]
    public void Prints_how_it_is_handed_in()
    {
        var plan = SmallPlan.Bind("""
            引言 '''
            经{周报.审定}审定，通过{周报.渠道}报送{周报.材料}，农机部分报{周报.农机部分}，{周报.口径}，包括{周报.内容}。
            '''
            报送 周报 {
              报送人：各区
              报至：甲局
              分送 农机部分：乙局
              分送 饲料部分：丙局；另送
              渠道：OA、邮箱 a@example.org、“书面 两份”
              审定：工作组组长、工作队长
              口径：以立案数计
              内容：各条口情况
              内容：存在的问题
              材料：《台账》；零报告
              材料：《名单》
              材料：总结；印作 “小结（两页）”
            }
            """.Replace("'''", "\"\"\"", StringComparison.Ordinal));
        Assert.Equal(
            """
            段 经工作组组长、工作队长审定，通过OA、邮箱a@example.org、书面 两份报送《台账》《名单》、小结（两页），农机部分报乙局，以立案数计，包括各条口情况，存在的问题。
            分送 农机部分：乙局
            分送 饲料部分：丙局 另送
            渠道 OA、邮箱=a@example.org、书面 两份
            审定 工作组组长、工作队长
            口径 以立案数计
            内容 各条口情况
            内容 存在的问题
            材料 《台账》 零报告
            材料 《名单》
            材料 小结（两页）
            """,
            SmallPlan.Lines(plan, "段", "分送", "渠道", "审定", "口径", "内容", "材料"));
    }

    [Fact]
    public void Duties_stand_wherever_they_belong()
    {
        var plan = SmallPlan.Bind("""
            章：要求 {
              报送 甲 {
                材料：方案
              }
              要求：总结 {
                报送 乙 {
                  材料：总结
                }
              }
            }
            报送 丙 {
              材料：台账
            }
            统计表 表1：月报表 {
              字段 检查数：检查；单位 次
              报送 丁 {
                截止：每月1日前
              }
            }
            """);
        Assert.Equal(
            """
            报送 甲 在章
            材料 方案
            报送 乙 在要求
            材料 总结
            报送 丙
            材料 台账
            报送 丁 在统计表
            材料 月报表 表 表1
            """,
            SmallPlan.Lines(plan, "报送 ", "材料"));
    }

    [Theory]
    [InlineData("报至：甲局 → ", "PLN2016")]
    [InlineData("报至：甲局 → 戊局", "PLN2003")]
    [InlineData("分送 农机部分：乙局；核实", "PLN2010")]
    [InlineData("分送 农机部分：乙局；另送 甲局", "PLN2018")]
    public void Reports_what_a_duty_cannot_be(string line, string code) => Assert.Equal(
        code, Assert.Single(SmallPlan.BindWithFindings($"报送 总结 {{\n{line}\n}}").Findings).Descriptor.Code);

    [Fact]
    public void Prints_a_duty()
    {
        var plan = SmallPlan.Bind("""
            报送 总结 {
              报送人：各区
              截止：2024年6月底前
              报至：甲局
              抄送：乙局、“同级部门”
              材料：统计表；表 表1
            }
            统计表 表1：统计表 {
              字段 检查数：检查；单位 次
            }
            """);
        Assert.Equal(
            """
            报送人 各区
            截止 2024-06-30 “2024年6月底前”
            报至 甲局 抄送 乙局、“同级部门”
            材料 统计表 表 表1
            """,
            SmallPlan.Lines(plan, "报送人", "截止", "报至", "材料"));
    }

    [Theory]
    [InlineData("典型案例；数量 若干", "PLN2018")]
    [InlineData("典型案例；5—3件", "PLN2018")]
    [InlineData("典型案例；5件以上；3件以下", "PLN2018")]
    [InlineData("典型案例；附", "PLN2018")]
    [InlineData("典型案例；5件以上并附决定书", "PLN2010")]
    [InlineData("典型案例；表 表9", "PLN2004")]
    public void Reports_what_a_deliverable_cannot_be(string value, string code) =>
        Assert.Equal(
            code,
            Assert.Single(SmallPlan.BindWithFindings($"报送 总结 {{\n材料：{value}\n}}").Findings).Descriptor.Code);
}
