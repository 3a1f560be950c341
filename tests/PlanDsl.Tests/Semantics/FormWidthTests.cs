using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>列宽 of forms: a number for each column that is printed.</summary>
public sealed class FormWidthTests
{
    private const string Rows = "字段 甲：甲；单位 件";

    private const string Register = "登记 名单：名单；序号{0} {{\n字段 名：名称；文字\n字段 日：日期；日期\n}}";

    [Theory]
    [InlineData("；列宽 3:1:1", Rows, "3:1:1")]
    [InlineData("；列宽 3：1：1", Rows, "3:1:1")]
    [InlineData("；列宽 1:2", "矩阵 查：项目 {\n行 甲：甲；单位 件\n列 乙：乙\n}", "1:2")]
    public void A_form_has_the_widths_that_it_gives(string attribute, string body, string expect) =>
        Check(attribute, body, expect);

    [Fact]
    public void A_list_counts_its_serial_numbers() => Check("", List("；列宽 1:5:2"), "1:5:2");

    [Theory]
    [InlineData("；列宽 3:1", Rows)]
    [InlineData("；列宽 3:1:0", Rows)]
    [InlineData("；列宽 3:1:1000", Rows)]
    [InlineData("；列宽 3:一:1", Rows)]
    [InlineData("；列宽", Rows)]
    public void Reports_what_are_no_widths(string attribute, string body) => CheckRefused(attribute, body);

    [Fact]
    public void Widths_of_a_list_stand_behind_the_list()
    {
        CheckRefused("；列宽 1:5:2", List(""));
        CheckRefused("", List("；列宽 5:2"));
    }

    private static string List(string attribute) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Register, attribute);

    private static void Check(string attribute, string body, string expect)
    {
        var model = SmallPlan.Bind(Wrap(attribute, body));
        Assert.Equal(expect, string.Join(':', Assert.Single(model.Forms).Shape.Widths));
    }

    private static void CheckRefused(string attribute, string body) => Assert.Equal(
        "PLN2018", Assert.Single(SmallPlan.BindWithFindings(Wrap(attribute, body)).Findings).Descriptor.Code);

    private static string Wrap(string attribute, string body) => $"统计表 表：某表{attribute} {{\n{body}\n}}";
}
