using PlanDsl.Semantics;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>Forms as the model prints them.</summary>
public sealed class FormTests
{
    [Fact]
    public void Binds_a_whole_form() => Check(
        """
        表头：填报单位（盖章）、填报日期（月日）、联系人
        备注：按组
        句：查处案件 {案件总数：件}；罚没款 {罚没款：万元，3位小数}
        字段 检查：检查；单位 个次
        组 公安：公安机关 {
          字段 打击：打击犯罪；单位 起；印作 打击（起）；指 “立案；侦查”
        }
        分类 违法：按违法行为分；合计 案件总数 {
          字段 假冒：假冒；单位 件
          字段 其他：其他；单位 件；兜底
        }
        审核 有案有款：若 案件总数 = 0 则 罚没款 = 0；核实
        """,
        """
        统计表 表1：统计表
        表头 填报单位（盖章）、填报日期（月日）、联系人
        栏目 “项目”、“数量”、“备注” 备注 Group
        句 查处案件{案件总数}；罚没款{罚没款}
        字段 案件总数：“查处案件（件）” 件 Things 10^0 小数0
        字段 罚没款：“罚没款（万元）” 万元 Money 10^4 小数3
        Single ：
        字段 检查：“检查（个次）” 个次 Events 10^0 小数0
        Department 公安：公安机关
        字段 打击：“打击（起）” 起 Things 10^0 小数0 指“立案；侦查”
        Classification 违法：按违法行为分 合计 案件总数
        字段 假冒：“假冒（件）” 件 Things 10^0 小数0
        字段 其他：“其他（件）” 件 Things 10^0 小数0 兜底
        审核 有案有款：若 案件总数 = 0 则 罚没款 = 0 核实
        审核 违法_合计：合计（违法） = 案件总数
        """);

    /// <summary>Classes that overlap do not add up; each stays within the total.</summary>
    [Fact]
    public void Overlapping_classes_stay_within_the_total() => Check(
        """
        分类 违法：按违法行为分；合计 总数；可重复 {
          字段 甲：甲；单位 件
          字段 乙：乙；单位 件
        }
        字段 总数：总数；单位 件
        """,
        """
        统计表 表1：统计表
        表头 填报单位（盖章）、填报日期（年月日）
        栏目 “项目”、“数量”、“备注” 备注 Row
        Classification 违法：按违法行为分 合计 总数 可重复
        字段 甲：“甲（件）” 件 Things 10^0 小数0
        字段 乙：“乙（件）” 件 Things 10^0 小数0
        Single ：
        字段 总数：“总数（件）” 件 Things 10^0 小数0
        审核 违法_甲：甲 ≤ 总数
        审核 违法_乙：乙 ≤ 总数
        """);

    [Theory]
    [InlineData("备注：无\n栏目：事项、数", "栏目 “事项”、“数” 备注 None")]
    [InlineData("备注：无", "栏目 “项目”、“数量” 备注 None")]
    [InlineData("栏目：“”、数量、备注", "栏目 “”、“数量”、“备注” 备注 Row")]
    [InlineData("表头：填表时间", "表头 填表时间（年月日）")]
    [InlineData("表头：填报日期（月）", "表头 填报日期（月）")]
    [InlineData("字段 甲：占比；单位 ％", "字段 甲：“占比（%）” % Ratio 10^0 小数2 汇总 None")]
    [InlineData("字段 甲：金额；单位 元；小数 4", "字段 甲：“金额（元）” 元 Money 10^0 小数4")]
    [InlineData("字段 甲：有无预案", "字段 甲：“有无预案” 无单位 小数0")]
    [InlineData("审核 平：合计数 = 若干 + 2020年\n字段 合计数：甲\n字段 若干：乙\n字段 2020年：丙", "审核 平：合计数 = 若干 + 2020年")]
    public void Binds_a_part(string entries, string expect) =>
        Assert.Contains(expect, ModelPrinter.Print(Bind(entries)).Split('\n').Select(static l => l.Trim()));

    /// <summary>Notes may cite duties, which in turn name forms.</summary>
    [Fact]
    public void Notes_cite_fields_and_duties()
    {
        var plan = SmallPlan.Bind("""
            报送 总结 {
              截止：2024年7月5日前
              材料：统计表；表 表1
            }
            统计表 表1：统计表 {
              字段 两超：两超案件；单位 件；指 超量、超范围
              注：{总结.截止}报送，数据截至填报之日。
              注 '''
              “两超”指{两超.指}；{表1}共一项：{表1.两超}。
              '''
            }
            """.Replace("'''", "\"\"\""));
        Assert.Equal(
            "段 2024年7月5日前报送，数据截至填报之日。\n段 “两超”指超量、超范围；统计表共一项：两超案件。",
            SmallPlan.Lines(plan, "段"));
        Assert.Same(plan.Forms[0], plan.Reportings[0].Deliverables[0].Forms[0].Form);
    }

    /// <summary>Identifiers may hold dots, so the form is not what stands before the first.</summary>
    [Fact]
    public void Measures_name_fields_of_forms_with_dots()
    {
        var plan = SmallPlan.Bind("""
            章：任务 {
              任务：清查 {
                统计：表1.1.检查、表1.2.检查、清退
              }
            }
            统计表 表1.1：统计表 {
              字段 检查：检查
              字段 清退：清退
            }
            统计表 表1.2：统计表 {
              字段 检查：检查
            }
            """);
        Assert.Equal("统计 表1.1.检查、表1.2.检查、表1.1.清退", SmallPlan.Lines(plan, "统计 "));
    }

    [Theory]
    [InlineData("栏目：项目", "PLN2018")]
    [InlineData("栏目：、数量、备注", "PLN2016")]
    [InlineData("字段 甲：甲；单位 件；单位 起", "PLN2018")]
    [InlineData("字段 甲：甲；兜底 是", "PLN2018")]
    [InlineData("字段 甲：甲；小数 12", "PLN2018")]
    [InlineData("字段 甲：甲；单位：件", "PLN2010")]
    [InlineData("字段 甲：甲；单位 见", "PLN2009")]
    [InlineData("字段 甲：甲\n审核 平：甲 ≤ 表1.甲", "PLN2005")]
    [InlineData("分类 类：类；合计 甲 {\n字段 甲：甲\n}", "PLN2018")]
    public void Reports_what_a_form_cannot_be(string entries, string code) =>
        Assert.Equal(code, Assert.Single(SmallPlan.BindWithFindings(Wrap(entries)).Findings).Descriptor.Code);

    [Theory]
    [InlineData("字段 甲：甲；文字；是否", "PLN2018")]
    [InlineData("字段 甲：甲；文字；单位 件", "PLN2018")]
    [InlineData("字段 甲：甲；选择 是", "PLN2018")]
    [InlineData("字段 甲：甲；选择 是|是", "PLN2018")]
    [InlineData("字段 甲：甲\n字段 乙：乙；其中 丙", "PLN2005")]
    [InlineData("字段 甲：甲；文字\n字段 乙：乙；其中 甲", "PLN2018")]
    [InlineData("字段 甲：甲；其中 甲", "PLN2018")]
    [InlineData("字段 甲：甲\n字段 乙：乙；同格", "PLN2018")]
    [InlineData("句：甲{甲：件}\n字段 乙：乙；单位 件；其中 甲；同格", "PLN2018")]
    [InlineData("字段 甲：甲\n字段 乙：乙；合计 甲 + 丙", "PLN2005")]
    [InlineData("表头：填报单位\n表尾：填报单位", "PLN2002")]
    [InlineData("字段 填报单位：甲", "PLN2002")]
    [InlineData("行号：逐行\n字段 甲：甲", "PLN2019")]
    [InlineData("登记 户：户；行数 0 {\n字段 甲：甲；文字\n}", "PLN2018")]
    [InlineData("登记 户：户 {\n字段 甲：甲；文字\n样例：一、二\n}", "PLN2018")]
    [InlineData("登记 户：户 {\n字段 甲：甲；单位 件、万元\n}", "PLN2018")]
    [InlineData("登记 户：户 {\n字段 甲：甲；其中 甲\n}", "PLN2010")]
    [InlineData("矩阵 表：项 {\n行 甲：甲；不填 丙\n列 乙：乙\n}", "PLN2005")]
    [InlineData("矩阵 表：项 {\n行 甲：甲\n列 乙：乙；合计 丙\n}", "PLN2005")]
    [InlineData("矩阵 表：项 {\n行 甲：甲\n行 甲：乙\n列 乙：乙\n}", "PLN2002")]
    public void Reports_what_the_new_parts_cannot_be(string entries, string code) =>
        Assert.Equal(code, Assert.Single(SmallPlan.BindWithFindings(Wrap(entries)).Findings).Descriptor.Code);

    /// <summary>Two sums that need each other are reported at both.</summary>
    [Fact]
    public void Sums_do_not_go_round() => Assert.Equal(
        ["PLN2018", "PLN2018"],
        SmallPlan.BindWithFindings(Wrap("字段 甲：甲；合计 乙\n字段 乙：乙；合计 甲")).Findings
            .Select(static f => f.Descriptor.Code));

    private static void Check(string entries, string expect)
    {
        var printed = ModelPrinter.Print(Bind(entries)).Split('\n').Select(static l => l.Trim())
            .SkipWhile(static l => !l.StartsWith("统计表", StringComparison.Ordinal))
            .TakeWhile(static l => !l.StartsWith("单位", StringComparison.Ordinal));
        Assert.Equal(expect, string.Join('\n', printed));
    }

    private static PlanModel Bind(string entries) => SmallPlan.Bind(Wrap(entries));

    private static string Wrap(string entries) => $"统计表 表1：统计表 {{\n{entries}\n}}";
}
