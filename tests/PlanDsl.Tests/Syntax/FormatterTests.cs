using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Syntax;

public sealed class FormatterTests
{
    [Theory]
    [InlineData("责任：市教育局 , 市公安局,市卫生健康委；按 职责,分工", "责任：市教育局、市公安局、市卫生健康委；按 职责、分工")]
    [InlineData("责任: 甲（乙,丙）;“丁,戊”；Ａ１", "责任：甲（乙,丙）；“丁,戊”；A1")]
    [InlineData("统计：表１.甲　，  表1.乙", "统计：表1.甲、表1.乙")]
    [InlineData("时限：6月底前;成果 摸清底数，建立台账", "时限：6月底前；成果 摸清底数，建立台账")]
    [InlineData("条：甲,乙;丙１", "条：甲,乙;丙１")]
    public void Settles_the_separators_of_lists(string line, string expected) =>
        Check($"方案 示例：示例 {{\n章：重点 {{\n任务：甲 {{\n{line}\n}}\n}}\n}}",
            $"方案 示例：示例 {{\n  章：重点 {{\n    任务：甲 {{\n      {expected}\n    }}\n  }}\n}}\n");

    [Theory]
    [InlineData("字段 甲：违法,违规 ; 单位　件", "字段 甲：违法,违规；单位 件")]
    [InlineData("字段 甲：乙;指 现场检查的，不含抽查 ; 单位　件", "字段 甲：乙；指 现场检查的，不含抽查；单位 件")]
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

    [Fact]
    public void Settles_mixed_keywords() =>
        Check("方案 示例：示例 {\n  issuer：市教育局\n}\n", "方案 示例：示例 {\n  编制：市教育局\n}\n");

    [Fact]
    public void Leaves_a_file_with_errors_alone() => Check("方案 示例：示例 {\n   编织:甲\n}", "方案 示例：示例 {\n   编织:甲\n}");

    private static void Check(string text, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Formatter.Format(Samples.Parse(text)));
}
