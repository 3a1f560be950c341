using PlanDsl.Tests.Semantics;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Validation;

/// <summary>Figures of one kind in one way, and a phase's time written once. Expected: code and stretch.</summary>
public sealed class FigureStyleTests
{
    [Theory]
    [InlineData("12,000元，36000元，48000元", "PLN4026 12,000")]
    [InlineData("12,000元，36,000元，48000元", "PLN4026 48000")]
    [InlineData("12,000元，1,200,000元，编号48000，电话12345678，12315件，2019年、110108号", "")]
    [InlineData("12,000.5元，48000.25元", "PLN4026 12,000")]
    [InlineData("3,4,5个，1,2345元，12,00元，48000元", "")]
    [InlineData("1,234元，第1,234个，A1,234元，1,234,567元", "PLN4027 1,234")]
    public void Long_figures_are_grouped_in_one_way(string prose, string expect) => Check(prose, expect);

    [Theory]
    [InlineData("三个工作日，3个工作日、5个工作日", "PLN4028 三个工作日")]
    [InlineData("三个工作日，十个工作日、5个工作日", "PLN4028 5个工作日")]
    [InlineData("十五日内，15日内", "PLN4028 十五日内")]
    [InlineData("五十万元，50万元", "PLN4028 五十万元")]
    [InlineData("三个月，5个工作日，三个阶段，3个阶段", "")]
    [InlineData("一个月、两个月、每个月、三五个月、十几个月、第三个月、前三个月，3个月", "")]
    [InlineData("“三个月”攻坚，《三个月》，3个月", "")]
    [InlineData("处三万元以上十万元以下罚款，50万元", "")]
    [InlineData("6月3日内，三日内", "")]
    public void One_kind_of_figure_is_written_in_one_way(string prose, string expect) => Check(prose, expect);

    [Theory]
    [InlineData("2024年3月1日至3月31日，自查", "")]
    [InlineData("2024年3月1日至4月15日，自查", "PLN3079 2024年3月1日至4月15日")]
    [InlineData("（2024年2月20日—2024年3月31日）自查", "PLN3079 2024年2月20日—2024年3月31日")]
    [InlineData("2024年3月1日至10日自查", "")]
    [InlineData("检查2023年1月1日至2024年12月31日的合同", "")]
    [InlineData("2023年1月1日至2023年12月31日的合同都要检查", "")]
    [InlineData("2024年3月1日前自查，2024年3月至4月复查", "")]
    [InlineData("2024年2月30日至3月40日", "")]
    public void A_phase_has_one_time(string prose, string expect)
    {
        var plan = SmallPlan.Bind(
            $"章：步骤 {{\n阶段 自查：自查；2024年3月1日—3月31日 \"\"\"\n{prose}\n\"\"\"\n}}");
        Assert.Equal(expect, Found(plan));
    }

    private static void Check(string prose, string expect) =>
        Assert.Equal(expect, Found(SmallPlan.Bind($"编制：甲局、乙局、丙局、各区\n引言 \"\"\"\n{prose}\n\"\"\"")));

    private static string Found(PlanDsl.Semantics.PlanModel plan)
    {
        string[] codes = ["PLN3079", "PLN4026", "PLN4027", "PLN4028"];
        return string.Join('|', Validator.Validate(plan).Where(d => codes.Contains(d.Descriptor.Code))
            .Select(static d => $"{d.Descriptor.Code} {d.Location.Source.ToString(d.Location.Span)}"));
    }
}
