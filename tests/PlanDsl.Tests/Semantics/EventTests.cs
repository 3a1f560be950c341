using PlanDsl.Semantics;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>What deadlines count from: something declared, or told apart as something outside.</summary>
public sealed class EventTests
{
    private const string Plan = """
        成文日期：2023年3月10日
        行动期间：2023年3月—5月
        章：安排 {
          阶段 动员：动员部署阶段；2023年3月
          阶段：集中整治阶段；2023年4月
        }
        """;

    [Theory]
    [InlineData("动员部署阶段结束后10日内", "Declared 阶段 动员")]
    [InlineData("{动员}结束后10日内", "Declared 阶段 动员")]
    [InlineData("集中整治后10日内", "Declared 阶段 集中整治阶段")]
    [InlineData("第二阶段后10日内", "Declared 阶段 集中整治阶段")]
    [InlineData("总结报送后及时", "Declared 报送 总结")]
    [InlineData("各阶段结束后5日内", "EachPhase")]
    [InlineData("行动结束前5日内", "Campaign")]
    [InlineData("自发文之日起10日内", "Issue")]
    [InlineData("“检查结束”后5日内", "Outside")]
    [InlineData("收到本通知后5日内", "Outside")]
    [InlineData("整改完成后及时", "Outside")]
    public void Binds(string deadline, string expect)
    {
        var said = SmallPlan.Bind($"{Plan}\n报送 总结 {{\n截止：{deadline}\n}}").Reportings[0].Deadlines[0] switch
        {
            RelativeDeadline relative => relative.Event,
            PromptDeadline prompt => prompt.Event!,
            _ => throw new InvalidOperationException(),
        };
        var symbol = said.Symbol is { } s ? $" {KeywordTable.Get(s.Kind).Zh} {s.Name}" : string.Empty;
        Assert.Equal(expect, said.Kind + symbol);
    }

    [Theory]
    [InlineData("动圆部署阶段结束后10日内", "动圆部署阶段结束", "动员部署阶段结束后10日内")]
    [InlineData("动圆部署阶段结束后及时", "动圆部署阶段结束", "动员部署阶段结束后及时")]
    [InlineData("第三阶段结束后10日内", "第三阶段结束", "“第三阶段结束”后10日内")]
    [InlineData("作出行政决定之日起7个工作日内", "作出行政决定", "“作出行政决定”之日起7个工作日内")]
    [InlineData("自 “检查”结束之日起7日内", "“检查”结束", "自 “检查结束”之日起7日内")]
    public void Says_what_nothing_declares(string deadline, string expect, string mended)
    {
        var (_, findings) = SmallPlan.BindWithFindings($"{Plan}\n报送 总结 {{\n截止：{deadline}\n}}");
        var finding = Assert.Single(findings);
        Assert.Equal("PLN2032", finding.Descriptor.Code);
        var source = finding.Location.Source;
        Assert.Equal(expect, source.ToString(finding.Location.Span));
        var change = Assert.Single(finding.Fix);
        var text = source.Text[..change.Span.Start] + change.NewText + source.Text[change.Span.End..];
        Assert.Contains($"截止：{mended}\n", text, StringComparison.Ordinal);
    }

    /// <summary>Which of two phases of one name is meant is not guessed.</summary>
    [Fact]
    public void A_title_that_stands_twice_names_nothing()
    {
        var (_, findings) = SmallPlan.BindWithFindings(
            "章：安排 {\n阶段 一：整治阶段\n阶段 二：整治阶段\n}\n报送 总结 {\n截止：整治阶段结束后5日内\n}");
        var finding = Assert.Single(findings);
        Assert.Contains("请写标识", finding.GetMessage(DisplayLanguage.Zh), StringComparison.Ordinal);
        Assert.Empty(finding.Fix);
    }

    [Fact]
    public void An_outside_event_prints_without_its_quotes()
    {
        var plan = SmallPlan.Bind("报送 总结 {\n截止：自 “检查结束”之日起7日内\n}\n引言 \"\"\"\n{总结.截止}\n\"\"\"");
        Assert.Equal("自 检查结束之日起7日内", plan.Introduction!.Paragraphs[0].Text);
    }
}
