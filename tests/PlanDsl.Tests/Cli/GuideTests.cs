using System.Text.RegularExpressions;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Cli;

/// <summary>
/// Every example of the drafter's guide is what the guide says: without findings and formatted, or wrong with the code
/// that it is marked with, and then what the guide prints below it is what the tool reports.
/// An example that is no whole file stands in the frame that its first keyword names.
/// </summary>
public sealed partial class GuideTests : IDisposable
{
    private const string Slot = "……\n";
    private const string FileName = "清风.plan";

    private const string Registry = """
        单位库 {
          单位 市市场监管局：临江市市场监督管理局
          单位 网监处：临江市市场监督管理局网络交易监管处；上级 市市场监管局
          单位 市公安局：临江市公安局
          单位 市教育局：临江市教育局
          单位 市城管局：临江市城市管理局
          单位 市网信办：临江市互联网信息办公室
          集合 各县区局：各县区市场监督管理局
          集合 有关单位
          集合 牵头部门
        }

        """;

    private const string InPlan = """
        导入：单位.plan

        方案 示例：临江市2026年清风行动方案 {
          编制：市市场监管局
          成文日期：2026年2月25日
          行动期间：2026年3月—6月

          ……
        }

        """;

    private const string InForm = """
        报送 总结 {
            报送人：各县区局
            截止：2026年7月10日前
            报至：市市场监管局
            材料：清风行动情况统计表；表 表1
          }

          附件：清风行动情况统计表 {
            收录：表1
          }

          统计表 表1：清风行动情况统计表 {
            ……
          }

        """;

    private static readonly IReadOnlyList<Example> Examples = ReadExamples();

    private readonly TestFolder folder = new();

    public static TheoryData<int> Right => [.. Examples.Where(static e => e.Code == "").Select(static e => e.Line)];

    public static TheoryData<int> Wrong => [.. Examples.Where(static e => e.Code != "").Select(static e => e.Line)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Right))]
    public void A_right_example_has_no_findings_and_is_formatted(int line)
    {
        Check(At(line));
        Assert.Equal("没有发现问题\n", folder.Out);
        Assert.Equal(0, folder.Run($"fmt --check {FileName}"));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_example_reports_its_code_as_the_guide_prints_it(int line)
    {
        var example = At(line);
        Check(example);
        Assert.Equal([example.Code], Finding().Matches(folder.Out).Select(static m => m.Groups[1].Value));
        var reported = folder.Out.Split('\n').Select(static l => l.Trim()).ToList();
        Assert.NotEmpty(example.Report);
        Assert.All(example.Report, printed => Assert.Contains(
            reported, l => l.EndsWith(printed, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_guide_shows_both_and_links_to_what_exists()
    {
        Assert.NotEmpty(Right);
        Assert.NotEmpty(Wrong);
        Assert.All(Link().Matches(ReadGuide()), static m => Assert.True(
            File.Exists(Repository.PathTo("docs", m.Groups[1].Value)), m.Value));
    }

    private static Example At(int line) => Examples.Single(e => e.Line == line);

    private void Check(Example example)
    {
        folder.Write("单位.plan", Registry);
        folder.Write(FileName, Framed(example.Text));
        folder.Run($"check {FileName}");
    }

    /// <summary>The example in its frame, less what the frame says and the example says itself.</summary>
    private static string Framed(string text)
    {
        var frame = Frame(Keyword().Match(text).Value);
        var indent = frame[..frame.IndexOf(Slot, StringComparison.Ordinal)].Split('\n')[^1];
        var own = text.Split('\n').Where(static l => l.Contains('：')).Select(static l => l.Split('：')[0]).ToHashSet();
        var kept = frame.Split('\n').Where(l => !l.StartsWith("  ", StringComparison.Ordinal)
            || l.StartsWith("   ", StringComparison.Ordinal) || !own.Contains(l.Trim().Split('：')[0]));
        var indented = text.Split('\n').Select(l => l == "" ? l : indent + l);
        return string.Join('\n', kept).Replace(indent + Slot, string.Join('\n', indented), StringComparison.Ordinal);
    }

    private static string Frame(string keyword) => keyword switch
    {
        "导入" or "单位库" or "方案" => Slot,
        "通知" => InPlan.Replace("\n  " + Slot, "", StringComparison.Ordinal)
            .Replace("单位.plan\n", "单位.plan\n\n" + Slot, StringComparison.Ordinal)
            // The document's date is the notice's.
            .Replace("  成文日期：2026年2月25日\n", "", StringComparison.Ordinal),
        "任务" or "要求" or "阶段" or "条" or "标签" or "职责" or "措施" or "表格" => In("章：重点任务 {\n    ……\n  }\n"),
        "组" or "字段" or "分类" or "登记" or "矩阵" or "句" or "表头" => In(InForm),
        "报送人" or "截止" or "材料" => In("报送 总结 {\n    ……\n  }\n"),
        _ => InPlan,
    };

    private static string In(string block) => InPlan.Replace(Slot, block, StringComparison.Ordinal);

    private static string ReadGuide() =>
        File.ReadAllText(Repository.PathTo("docs", "guide.md")).ReplaceLineEndings("\n");

    private static List<Example> ReadExamples()
    {
        var guide = ReadGuide();
        return [.. Block().Matches(guide).Select(m => new Example(
            guide.AsSpan(0, m.Index).Count('\n') + 1,
            m.Groups["code"].Value,
            m.Groups["plan"].Value,
            [.. m.Groups["report"].Value.Split('\n').Select(static l => l.Trim()).Where(static l => l != "")]))];
    }

    [GeneratedRegex(
        @"(<!-- wrong: (?<code>PLN\d{4}) -->\n)?```plan\n(?<plan>.*?)```\n"
        + @"(\n([^`#\n][^\n]*\n\n)?```text\n(?<report>.*?)```)?",
        RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\w+")]
    private static partial Regex Keyword();

    [GeneratedRegex(@"(?:错误|警告|提示) (PLN\d{4}) ")]
    private static partial Regex Finding();

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();

    /// <summary>A block of the guide.</summary>
    /// <param name="Line">The line where it begins, from 1.</param>
    /// <param name="Code">The code that it is marked with; empty if it is right.</param>
    /// <param name="Text">The plan or the part of one.</param>
    /// <param name="Report">The lines of the report that the guide prints below it.</param>
    private sealed record Example(int Line, string Code, string Text, IReadOnlyList<string> Report);
}
