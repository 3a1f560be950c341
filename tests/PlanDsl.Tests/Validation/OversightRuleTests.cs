using PlanDsl.Tests.Semantics;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Validation;

/// <summary>What drafters overlook when they make a new plan of an old one, and what is no such mistake.</summary>
public sealed class OversightRuleTests
{
    [Theory]
    [InlineData("报送人：甲局\n报至：乙局\n材料：总结", "PLN3103")]
    [InlineData("报至：乙局\n材料：总结", "PLN3103")]
    [InlineData("材料：总结", "")]
    [InlineData("材料：总结\n截止：及时", "")]
    [InlineData("材料：总结\n截止：2025年11月10日前", "PLN3105")]
    [InlineData("材料：总结\n截止：2025年1月10日前", "")]
    [InlineData("材料：台账\n截止：2025年11月10日前", "")]
    public void A_report_has_its_day(string lines, string expect) =>
        Check($"行动期间：2024年6月—10月\n报送 总结 {{\n{lines}\n}}", expect);

    [Theory]
    [InlineData("利用4个月时间开展专项行动。", "PLN3106")]
    [InlineData("用四个月左右时间集中整治。", "PLN3106")]
    [InlineData("全市开展为期两个月的整治行动。", "PLN3106")]
    [InlineData("在4个月内完成整治任务。", "PLN3106")]
    [InlineData("在3个月内完成整治任务。", "")]
    [InlineData("开展为期三个月的专项行动。", "")]
    [InlineData("专项行动中发现的，应在6个月内整改。", "")]
    [InlineData("自作出决定之日起4个月内报行动办公室。", "")]
    [InlineData("对连续4个月的行动情况进行分析。", "")]
    [InlineData("为期4个月。", "")]
    public void The_text_has_the_length_of_the_campaign(string prose, string expect) =>
        Check($"行动期间：2024年3月25日—6月20日；共 3个月\n引言 \"\"\"\n{prose}\n\"\"\"", expect);

    [Theory]
    [InlineData("填写《登记表》（见附件1）。", "PLN3107")]
    [InlineData("填写附件1《登记表》。", "PLN3107")]
    [InlineData("填写附件2：《登记表》。", "")]
    [InlineData("填写《登记表》（附件 2）和《隐患清单》（附件1）。", "")]
    [InlineData("填写《清单》（附件1）。", "")]
    [InlineData("按《通知》（市发〔2024〕1号，附件1）办理。", "")]
    [InlineData("填写《隐患请单》。", "PLN3069")]
    [InlineData("贯彻《安全生产法》。", "")]
    public void An_attachment_has_its_number(string prose, string expect) => Check(
        $"引言 \"\"\"\n{prose}\n\"\"\"\n附件：隐患清单 {{\n条：甲。\n}}\n附件：学校登记表 {{\n条：乙。\n}}",
        expect);

    private static void Check(string entries, string expect)
    {
        string[] looked = ["PLN3069", "PLN3103", "PLN3105", "PLN3106", "PLN3107"];
        var found = Validator.Validate(SmallPlan.Bind(entries)).Select(static d => d.Descriptor.Code);
        Assert.Equal(expect, string.Join(' ', found.Where(looked.Contains).Order(StringComparer.Ordinal)));
    }
}
