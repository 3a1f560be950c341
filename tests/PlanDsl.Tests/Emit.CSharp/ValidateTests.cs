using PlanDsl.Generated.网剑样例.V1;
using Xunit;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>The generated checks, as the consumer's project compiled them.</summary>
public sealed class ValidateTests
{
    [Fact]
    public void A_return_in_order_has_no_findings() => Check(Returns.InOrder, "");

    [Fact]
    public void A_blank_return_has_no_findings() => Check(Returns.Blank, "");

    [Fact]
    public void A_breach_names_the_actual_figures() => Check(
        Returns.Blank with { 案件总数 = 3, 移送公安 = 5 },
        "强制 移送不超过查处：不符合“移送公安 ≤ 案件总数”：移送公安机关案件 5 件，市场监管部门查处网络违法案件 3 件。 [移送公安, 案件总数]");

    [Fact]
    public void A_rule_with_a_blank_field_is_not_checked() => Check(Returns.Blank with { 移送公安 = 5 }, "");

    [Fact]
    public void An_implication_is_checked_only_where_its_condition_holds()
    {
        Check(
            Returns.Blank with { 案件总数 = 0, 罚没款 = 1.50m },
            "核实 无案不罚：不符合“若 案件总数 = 0 则 罚没款 = 0”：市场监管部门查处网络违法案件 0 件，罚没款 1.5 万元。 [案件总数, 罚没款]");
        Check(Returns.Blank with { 案件总数 = 1, 罚没款 = 1.50m }, "");
    }

    [Fact]
    public void A_sum_tells_both_sides()
    {
        var finding = Assert.Single((Returns.InOrder with { 其他 = 4 }).Validate());
        Assert.Equal("主要违法行为.合计", finding.RuleId);
        Assert.StartsWith("不符合“主要违法行为各项之和 = 案件总数”：左边为 12，右边为 10；其中假冒伪劣案件 8 件，", finding.Message);
    }

    [Fact]
    public void A_figure_below_zero_is_refused() => Check(
        Returns.Blank with { 其他 = -1 }, "强制 内置.非负：其他违法违规案件 -1 件，不能小于 0。 [其他]");

    [Fact]
    public void Decimals_beyond_the_unit_are_refused() => Check(
        Returns.Blank with { 罚没款 = 1.234m }, "强制 内置.小数位数：罚没款 1.234 万元，小数不能超过 2 位。 [罚没款]");

    [Fact]
    public void Trailing_zeros_are_no_decimals() => Check(Returns.Blank with { 罚没款 = 1.2000m }, "");

    [Fact]
    public void A_figure_too_large_stops_the_rules() => Check(
        Returns.Blank with { 案件总数 = 0, 移送公安 = long.MaxValue },
        "强制 内置.数值过大：移送公安机关案件 9223372036854775807 件，整数部分超过 15 位。 [移送公安]");

    private static void Check(表2 value, string expected) => Assert.Equal(
        expected,
        string.Join('\n', value.Validate().Select(finding =>
            $"{finding.Severity} {finding.RuleId}：{finding.Message} [{string.Join(", ", finding.FieldIds)}]")));
}
