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
    public void PrintsDeliverables(string value, string expect)
    {
        var plan = SmallPlan.Bind($"报送 总结 {{\n材料：{value}\n}}");
        Assert.Equal($"材料 {expect}", SmallPlan.Lines(plan, "材料"));
    }

    [Fact]
    public void PrintsADuty()
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
    public void ReportsWhatADeliverableCannotBe(string value, string code) =>
        Assert.Equal(
            code,
            Assert.Single(SmallPlan.BindWithFindings($"报送 总结 {{\n材料：{value}\n}}").Findings).Descriptor.Code);
}
