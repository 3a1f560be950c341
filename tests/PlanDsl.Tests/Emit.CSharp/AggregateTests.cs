using PlanDsl.Generated.网剑样例.V1;
using Xunit;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>The generated sums and coverage, and the metadata they name fields by.</summary>
public sealed class AggregateTests
{
    [Fact]
    public void Figures_are_added_and_all_blank_stays_blank()
    {
        var summary = 表2.Aggregate(
        [
            ("黄浦区", Returns.Blank with { 案件总数 = 1, 罚没款 = 0.10m }),
            ("徐汇区", Returns.Blank with { 案件总数 = 2, 罚没款 = 0.20m, 备注 = "无" }),
            ("长宁区", Returns.Blank),
        ]);
        Assert.Equal(Returns.Blank with { 案件总数 = 3, 罚没款 = 0.30m }, summary.Total);
        var cases = Assert.Single(summary.Coverage, one => one.Field == 表2.Fields.案件总数);
        Assert.Equal(2, cases.Filled);
        Assert.Equal(["长宁区"], cases.BlankUnits);
    }

    [Fact]
    public void Expected_units_without_a_return_are_missing()
    {
        var summary = 表2.Aggregate([("黄浦区", Returns.InOrder)], ["黄浦区", "徐汇区"]);
        Assert.Equal(["黄浦区"], summary.Units);
        Assert.Equal(["徐汇区"], summary.Missing);
    }

    [Fact]
    public void A_unit_counts_once() => Assert.Throws<ArgumentException>(
        () => 表2.Aggregate([("黄浦区", Returns.InOrder), ("黄浦区", Returns.InOrder)]));

    [Fact]
    public void Nothing_adds_up_to_a_blank() => Assert.Equal(Returns.Blank, 表2.Aggregate([]).Total);

    [Fact]
    public void Metadata_says_what_the_plan_says()
    {
        Assert.Equal(("万元", 4, 2), (表2.Fields.罚没款.Unit, 表2.Fields.罚没款.Scale, 表2.Fields.罚没款.Decimals));
        Assert.Equal("按主要违法行为问题分类", 表2.Fields.其他.GroupTitle);
        Assert.True(表2.Fields.其他.IsResidual);
        Assert.Equal(new DateOnly(2021, 1, 8), Assert.Single(表2.Info.Reportings).LastDay);
        Assert.Equal(19, 表2.Info.Fields.Count);
        Assert.Equal("侵权货物批次 ≤ 侵权货物件数", Assert.Single(表1.Info.Rules).Text);
    }
}
