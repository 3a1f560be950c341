using PlanDsl.Syntax;
using PlanDsl.Tests.Semantics;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Validation;

/// <summary>What prose refers to: laws on the plan's date, attachments, tables, bodies.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("成文日期：2020年12月31日", "《合同法》", "")]
    [InlineData("成文日期：2021年1月1日", "《合同法》", "PLN3066 合同法")]
    [InlineData("成文日期：2021年1月1日", "《中华人民共和国合同法》和《合同法》", "PLN3066 中华人民共和国合同法")]
    [InlineData("成文日期：2021年1月1日", "《关于贯彻〈合同法〉的通知》、合同法", "")]
    [InlineData("行动期间：2018年12月—2019年3月", "《电子商务法》", "PLN3065 电子商务法")]
    [InlineData("成文日期：2019年1月1日\n行动期间：2018年12月—2019年3月", "《电子商务法》", "")]
    [InlineData("", "《合同法》", "")]
    public void A_law_is_in_force_on_the_plans_date(string lines, string prose, string expect) =>
        Check(lines, prose, "PLN306", expect);

    [Theory]
    [InlineData("见附件1、附件2和附件。", "")]
    [InlineData("见附件3。", "PLN3067 附件3")]
    [InlineData("详见附件1—4", "PLN3067 附件1—4")]
    [InlineData("《某通知》附件3、省方案的附件5、附件2019号", "")]
    public void An_attachment_is_there(string prose, string expect) =>
        Check("附件：甲 {\n}\n附件：乙 {\n}", prose, "PLN3067", expect);

    [Theory]
    [InlineData("填写《专项行动统计表》", "")]
    [InlineData("填写《专项行动情况统计表》", "PLN3069 专项行动情况统计表")]
    [InlineData("填写《统计表》", "")]
    [InlineData("填写《行动统计表》", "PLN3069 行动统计表")]
    [InlineData("填写《人员花名表》两次《人员花名表》", "PLN3068 人员花名表")]
    [InlineData("按照《代表法》", "")]
    public void A_table_is_there_under_its_title(string prose, string expect) =>
        Check("附件：专项行动统计表 {\n}\n附件：统计表 {\n}", prose, "PLN306", expect);

    [Theory]
    [InlineData("由甲委和甲 办负责", "PLN3070 甲 办")]
    [InlineData("由某市甲局、甲局负责", "")]
    public void One_name_for_one_body(string prose, string expect) => Check("", prose, "PLN3070", expect);

    private static void Check(string lines, string prose, string codes, string expect)
    {
        var plan = SmallPlan.Bind($"编制：甲局、乙局、丙局、各区\n{lines}\n引言 \"\"\"\n{prose}\n\"\"\"");
        var found = Validator.Validate(plan)
            .Where(d => d.Descriptor.Code.StartsWith(codes, StringComparison.Ordinal))
            .Select(static d => $"{d.Descriptor.Code} {d.Location.Source.ToString(d.Location.Span)}");
        Assert.Equal(expect, string.Join('|', found));
        Assert.DoesNotContain(Validator.Validate(plan), static d => d.Descriptor.Severity == Severity.Error);
    }
}
