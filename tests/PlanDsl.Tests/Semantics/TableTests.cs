using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>Tables that are printed as they are written, as the model prints them.</summary>
public sealed class TableTests
{
    [Fact]
    public void Cells_are_merged_and_lines_kept() => Check(
        "表格 表：名单；列宽 1:2:3",
        """
        | 序号 | 单位 | 内容 |
        |:-:|---|--:|
        | 1 | 甲 | 第一行
          第二行 |
        | ^ | 乙 | < |
        | 2 | 丙 | |
        """,
        """
        表格 表：名单 表头 1 行 Centre Left Right 列宽 1:2:3
        [序号] [单位] [内容]
        [1×2 1] [甲] [第一行⏎第二行]
        [2×1 乙]
        [2] [丙] []
        """);

    [Fact]
    public void Area_of_rows_and_columns_is_one_cell() => Check(
        "表格",
        """
        | 甲 | < | 乙 |
        | ^ | ^ | 丙 |
        | ＾ | ＜ | 丁 |
        """,
        """
        表格 ： 表头 0 行 Left Left Left
        [2×3 甲] [乙]
        [丙]
        [丁]
        """);

    [Fact]
    public void Backslash_makes_a_mark_text_and_braces_cite() => Check(
        "表格",
        """
        ｜ \^ ｜ a\|b ｜ {方案} ｜ \{甲} ｜ 1\<2 ｜
        """,
        """
        表格 ： 表头 0 行 Left Left Left Left Left
        [^] [a|b] [示例方案] [{甲}] [1<2]
        """);

    [Fact]
    public void Totals_name_columns_by_caption_or_number() => Check(
        "表格：；合计 分值 = 100、第2列 = 60.5 每 单位",
        """
        | 单位 | 分值 |
        |---|---|
        | 甲 | 100 |
        """,
        """
        表格 ： 表头 1 行 Left Left
        合计 第 2 列 = 100
        合计 第 2 列 = 60.5 每第 1 列
        [单位] [分值]
        [甲] [100]
        """);

    [Theory]
    [InlineData("表格", "| 甲 | {丙} |", "PLN2014")]
    [InlineData("表格：；列宽 1:2:3", "| 甲 | 乙 |", "PLN2018")]
    [InlineData("表格：；列宽 1:x", "| 甲 | 乙 |", "PLN2018")]
    [InlineData("表格：；合计 分值", "| 甲 | 乙 |", "PLN2018")]
    [InlineData("表格：；合计 分值 = 1", "| 甲 | 乙 |", "PLN2018")]
    [InlineData("表格：；合计 甲 = 丙", "| 甲 | 乙 |", "PLN2018")]
    [InlineData("表格：；单位 件", "| 甲 | 乙 |", "PLN2010")]
    [InlineData("表格", "| < | 乙 |", "PLN2062")]
    [InlineData("表格", "| ^ | 乙 |", "PLN2062")]
    [InlineData("表格", "|---|---|\n| 甲 | 乙 |", "PLN2060")]
    public void Reports_what_a_table_cannot_be(string head, string rows, string code) =>
        Assert.Equal(code, Assert.Single(SmallPlan.BindWithFindings(Wrap(head, rows)).Findings).Descriptor.Code);

    private static void Check(string head, string rows, string expect)
    {
        var model = SmallPlan.Bind(Wrap(head, rows));
        Assert.Equal(expect, SmallPlan.Lines(model, "表格", "合计", "["));
    }

    private static string Wrap(string head, string rows) => $"章：任务 {{\n{head} \"\"\"\n{rows}\n\"\"\"\n}}";
}
