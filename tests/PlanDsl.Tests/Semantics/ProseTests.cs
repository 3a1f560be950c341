using PlanDsl.Semantics;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>Expected: paragraphs between bars, list depth as &gt;, stress between asterisks.</summary>
public sealed class ProseTests
{
    private const string Facts = """
        行动期间：2024年3月—6月
        报送 总结 {
          截止：2024年7月5日前
          报至：甲局
          材料：工作总结
        }
        """;

    [Theory]
    [InlineData("为落实要求，\n制定本方案。", "为落实要求，制定本方案。")]
    [InlineData("推广 Open\nSource 软件", "推广 Open Source 软件")]
    [InlineData("下载 APP\n和网站", "下载 APP和网站")]
    [InlineData("共 20\n24 件", "共 20 24 件")]
    [InlineData("第一段。\n\n\n第二段。", "第一段。|第二段。")]
    [InlineData("　　第一段，\n　　接着写。", "第一段，接着写。")]
    [InlineData("    第一段，\n      接着写。", "第一段，接着写。")]
    [InlineData("第一段，\r\n接着写。\r\n\r\n第二段。", "第一段，接着写。|第二段。")]
    [InlineData("末尾有空格。  \n接着写。", "末尾有空格。接着写。")]
    [InlineData("上文。\n\n---\n\n下文。", "上文。|---|下文。")]
    public void Joins_lines(string prose, string expect) => Check(prose, expect);

    [Theory]
    [InlineData("- 甲\n- 乙\n  续行\n  - 丙", ">甲|>乙续行|>>丙")]
    [InlineData("1. 甲\n2. 乙\n   1. 丙", ">1.甲|>2.乙|>>（1）丙")]
    [InlineData("要求如下：\n\n3. 丙\n4. 丁", "要求如下：|>3.丙|>4.丁")]
    [InlineData("1、不是列表\n2、还是一段", "1、不是列表2、还是一段")]
    public void Knows_lists(string prose, string expect) => Check(prose, expect);

    [Theory]
    [InlineData("要*格外*注意", "要|*格外*|注意")]
    [InlineData("要**格外**注意", "要|*格外*|注意")]
    [InlineData("*注：照印", "*注：照印")]
    [InlineData("甲_乙_丙", "甲_乙_丙")]
    [InlineData("[不是](链接)和`不是`代码<b>", "[不是](链接)和`不是`代码<b>")]
    [InlineData("甲&amp;乙", "甲&amp;乙")]
    public void Knows_stress_and_no_other_markup(string prose, string expect) => CheckRuns(prose, expect);

    [Theory]
    [InlineData("请于{总结.截止}报送。", "请于2024年7月5日前报送。")]
    [InlineData("请于｛ 总结.截止 ｝报送。", "请于2024年7月5日前报送。")]
    [InlineData("{总结.材料}报{总结.报至}", "工作总结报甲局")]
    [InlineData("{总结.due}、{period}、{方案}", "2024年7月5日前、2024年3月—6月、示例方案")]
    [InlineData("请于\n{总结.截止}\n报送", "请于2024年7月5日前报送")]
    [InlineData("照印\\{花括号\\}", "照印{花括号}")]
    [InlineData("照印\\｛花括号\\｝", "照印｛花括号｝")]
    public void Cites_facts(string prose, string expect) => Check(prose, expect);

    [Theory]
    [InlineData("于{总结.期限}报", "PLN2014 总结.期限")]
    [InlineData("于{ 总结.截至 }报", "PLN2014 总结.截至")]
    [InlineData("于{总结.\n截止}报", "PLN2014 总结.")]
    [InlineData("空的{}", "PLN2014 ")]
    [InlineData("只有左半{", "PLN2014 ")]
    [InlineData("| 甲 | 乙 |", "PLN2017 | ")]
    [InlineData("## 标题", "PLN2017 ## ")]
    public void Reports_what_prose_does_not_have(string prose, string expect)
    {
        var (_, findings) = SmallPlan.BindWithFindings($"{Facts}\n引言 \"\"\"\n{prose}\n\"\"\"");
        var finding = Assert.Single(findings);
        Assert.Equal(
            expect, $"{finding.Descriptor.Code} {finding.Location.Source.ToString(finding.Location.Span)}");
    }

    /// <summary>A run's place is what the author wrote, indentation between its lines and citations included.</summary>
    [Fact]
    public void Runs_know_their_place()
    {
        var prose = Read("    为落实，\n    于{总结.截止}*务必*报送。");
        var written = prose.Paragraphs[0].Runs.Select(static r => r.Location.Source.ToString(r.Location.Span));
        Assert.Equal(["为落实，\n    于{总结.截止}", "务必", "报送。"], written);
    }

    [Fact]
    public void Empty_fences_are_no_paragraph() => Assert.Empty(Read("").Paragraphs);

    private static void Check(string prose, string expect) =>
        Assert.Equal(expect, string.Join('|', Read(prose).Paragraphs
            .Select(static p => new string('>', p.ListDepth) + p.Marker + p.Text)));

    private static void CheckRuns(string prose, string expect) =>
        Assert.Equal(expect, string.Join('|', Assert.Single(Read(prose).Paragraphs).Runs
            .Select(static r => r.IsEmphasized ? $"*{r.Text}*" : r.Text)));

    private static ProseText Read(string prose) =>
        SmallPlan.Bind($"{Facts}\n引言 \"\"\"\n{prose}\n\"\"\"").Introduction!;
}
