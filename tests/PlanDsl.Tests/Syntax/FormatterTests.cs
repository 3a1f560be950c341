using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Syntax;

public sealed class FormatterTests
{
    [Theory]
    [InlineData("责任：市教育局 , 市公安局,市卫生健康委；按 职责,分工", "责任：市教育局、市公安局、市卫生健康委；按 职责,分工")]
    [InlineData("责任: 甲（乙,丙）;“丁,戊”；Ａ１", "责任：甲（乙,丙）；“丁,戊”；Ａ１")]
    [InlineData("责任：牵头　　甲 ,乙;配合：丙", "责任：牵头 甲、乙；配合：丙")]
    [InlineData("范围 甲：平台「丙，丁」 ,戊〔己,庚〕;除　辛,壬", "范围 甲：平台「丙，丁」、戊〔己,庚〕；除 辛、壬")]
    [InlineData("指标 甲：抽查 ≥ 5%；基数 甲,乙", "指标 甲：抽查 ≥ 5%；基数 甲,乙")]
    [InlineData("统计：表１.甲　，  表1.乙", "统计：表1.甲、表1.乙")]
    [InlineData("时限：6月底前;成果 摸清底数，建立台账", "时限：6月底前；成果 摸清底数，建立台账")]
    [InlineData("条：甲,乙;丙１", "条：甲,乙;丙１")]
    [InlineData("职责：甲 ,乙;编号 : 负责A,Ｂ;管 丙 ,丁。", "职责：甲、乙；编号：负责A,Ｂ;管 丙 ,丁。")]
    public void Settles_the_separators_of_lists(string line, string expected) =>
        Check($"方案 示例：示例 {{\n章：重点 {{\n任务：甲 {{\n{line}\n}}\n}}\n}}",
            $"方案 示例：示例 {{\n  章：重点 {{\n    任务：甲 {{\n      {expected}\n    }}\n  }}\n}}\n");

    [Theory]
    [InlineData("字段 甲：违法,违规 ; 单位　件", "字段 甲：违法,违规；单位 件")]
    [InlineData("字段 甲：乙;指 现场检查的，不含抽查 ; 单位　件", "字段 甲：乙；指 现场检查的，不含抽查；单位 件")]
    [InlineData("字段 甲：违法 、违规　１项 ; 单位 件次,万元", "字段 甲：违法 、违规　１项；单位 件次,万元")]
    [InlineData("计量单位：件,次 、家", "计量单位：件,次 、家")]
    [InlineData("审核 甲：乙 ≤ 1,000", "审核 甲：乙 ≤ 1,000")]
    [InlineData("句：共 {甲:件}，罚 {乙}", "句：共 {甲:件}，罚 {乙}")]
    public void Leaves_labels_and_texts(string line, string expected) =>
        Check($"方案 示例：示例 {{\n统计表 表1：统计 {{\n{line}\n}}\n}}",
            $"方案 示例：示例 {{\n  统计表 表1：统计 {{\n    {expected}\n  }}\n}}\n");

    [Fact]
    public void Keeps_comments_and_prose() =>
        Check(
            """
            //头
            方案 示例:示例｛//甲


            // 乙
            引言 ＂＂＂ //丙
                第一行
                  多两格

            	
            “““
            编制：市教育局
            章：重点{
            }
            // 丁
            章：要求 {
            //戊
            } // 己
            }
            // 完
            """,
            """"
            // 头
            方案 示例：示例 { // 甲
              // 乙
              引言 """ // 丙
              第一行
                多两格


              """
              编制：市教育局

              章：重点 {
              }

              // 丁
              章：要求 {
                // 戊
              } // 己
            }
            // 完

            """");

    [Fact]
    public void Converts_keywords() =>
        Assert.Equal(
            "plan 示例：示例 {\n  issuer：市教育局\n}\n",
            Formatter.Format(Samples.Parse("方案 示例：示例 {\n  编制：市教育局\n}\n"), DisplayLanguage.En));

    /// <summary>What prose cites, but not what is an identifier too, or stands behind a name of another file.</summary>
    [Theory]
    [InlineData("于{总结.截止}、{总结.截止2 }报{ 总结．报至1}", "于{总结.due}、{总结.due2 }报{ 总结．to1}")]
    [InlineData("{行动期间}，{方案}，\\{方案}，{表1.办公室}", "{period}，{plan}，\\{方案}，{表1.办公室}")]
    [InlineData("{总结.口径}，{他.截止}，{口径}", "{总结.口径}，{他.截止}，{口径}")]
    public void Converts_citations(string prose, string expected)
    {
        var english = Formatter.Format(
            Samples.Parse($"方案 示例：示例 {{\n报送 总结 {{\n分送 口径：甲\n}}\n引言 \"\"\"\n{prose}\n\"\"\"\n}}"),
            DisplayLanguage.En);
        Assert.Contains($"\n  {expected}\n", english, StringComparison.Ordinal);
        Assert.Contains(
            $"\n  {prose}\n", Formatter.Format(Samples.Parse(english), DisplayLanguage.Zh), StringComparison.Ordinal);
    }

    [Fact]
    public void Settles_mixed_keywords() =>
        Check("方案 示例：示例 {\n  issuer：市教育局\n}\n", "方案 示例：示例 {\n  编制：市教育局\n}\n");

    [Fact]
    public void Leaves_a_file_with_errors_alone() => Check("方案 示例：示例 {\n   编织:甲\n}", "方案 示例：示例 {\n   编织:甲\n}");

    private static void Check(string text, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Formatter.Format(Samples.Parse(text)));
}
