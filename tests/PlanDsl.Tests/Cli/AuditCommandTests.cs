using System.Text.Json;
using PlanDsl.Tests.Audit;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Cli;

/// <summary>plandsl audit at the command line.</summary>
public sealed class AuditCommandTests
{
    private const string Shell = "tests/cases/valid/shell.plan";

    private static readonly byte[] Right = WordSamples.Notice(Shell);

    private static readonly byte[] Wrong = WordSamples.Change(Right, "word/document.xml", "〔2024〕3号", "[2024]3号");

    [Fact]
    public void A_right_file_is_fine()
    {
        using var folder = new TestFolder();
        folder.Write("通知.docx", Right);
        Assert.Equal(0, folder.Run("audit 通知.docx"));
        Assert.StartsWith("通知.docx：0 个错误，0 个警告，0 个提示；合格（核了 ", folder.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_verdict_stands_first_and_each_finding_says_what_where_why_and_what_to_do()
    {
        using var folder = new TestFolder();
        folder.Write("通知.docx", Wrong);
        Assert.Equal(1, folder.Run("audit 通知.docx"));
        Assert.StartsWith("通知.docx：1 个错误，0 个警告，0 个提示；不合格（核了 ", folder.Out, StringComparison.Ordinal);
        Assert.Contains(
            """

            错误 G-7.2.5b 发文字号的写法
              “临教发[2024]3号”。应为：“临教发〔2024〕3号”。位置：第 8 段“临教发[2024]3号”
                改法：改为“临教发〔2024〕3号”
                依据：GB/T 9704-2012 7.2.5（规定）

            """,
            folder.Out,
            StringComparison.Ordinal);
    }

    /// <summary>A gate is said once, with its kinds in page order; the same kind at several places is a line.</summary>
    [Fact]
    public void Findings_are_grouped_by_gate_and_in_the_order_of_the_pages()
    {
        using var folder = new TestFolder();
        var content = WordSamples.Change(Right, "word/document.xml", "2024年3月1日<", "2024年03月01日<");
        content = WordSamples.Change(content, "word/document.xml", "有关学校：", "有关学校:");
        folder.Write("通知.docx", WordSamples.Change(content, "word/document.xml", "〔2024〕3号", "[2024]3号"));
        folder.Run("audit 通知.docx");
        int At(string gate) => folder.Out.IndexOf($" {gate} ", StringComparison.Ordinal);
        Assert.True(At("G-7.2.5b") < At("G-7.3.2a"));
        Assert.True(At("G-7.3.2a") < At("G-7.3.5.4"));
    }

    [Fact]
    public void A_marked_copy_has_the_findings_as_comments_and_is_otherwise_the_same()
    {
        using var folder = new TestFolder();
        folder.Write("通知.docx", Wrong);
        Assert.Equal(1, folder.Run("audit 通知.docx --mark 批注.docx"));
        var copy = File.ReadAllBytes(Path.Combine(folder.Path, "批注.docx"));
        Assert.Equal(Wrong, File.ReadAllBytes(Path.Combine(folder.Path, "通知.docx")));
        var comments = WordSamples.Read(copy, "word/comments.xml");
        Assert.Contains("错误 G-7.2.5b 发文字号的写法：", comments, StringComparison.Ordinal);
        Assert.Contains("改法：改为“临教发〔2024〕3号”", comments, StringComparison.Ordinal);

        // Never over a file, its own source least of all.
        Assert.Equal(2, folder.Run("audit 通知.docx --mark 批注.docx"));
        Assert.Contains("批注.docx 已经存在", folder.Error, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("audit 通知.docx --mark 通知.docx"));
        Assert.Equal(Wrong, File.ReadAllBytes(Path.Combine(folder.Path, "通知.docx")));
    }

    [Fact]
    public void A_warning_leaves_the_exit_code_at_zero()
    {
        using var folder = new TestFolder();
        folder.Write("通知.docx", WordSamples.Change(Right, "word/settings.xml", "<w:mirrorMargins />", ""));
        Assert.Equal(0, folder.Run("audit 通知.docx --lang en"));
        Assert.Contains("0 errors, 1 warnings, 0 info; no errors, but things to look at (", folder.Out,
            StringComparison.Ordinal);
        Assert.Contains("warning G-5.2.1c", folder.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void All_lists_what_passed_and_why_the_rest_was_not_judged()
    {
        using var folder = new TestFolder();
        folder.Write("通知.docx", Right);
        folder.Run("audit 通知.docx --all");
        Assert.Contains("合格 G-5.1 纸张\n", folder.Out, StringComparison.Ordinal);
        Assert.Contains("不适用 G-7.2.2 密级和保密期限：文件里没有这一要素\n", folder.Out, StringComparison.Ordinal);
        Assert.Contains("未核 G-7.4.1b 版记的高低：要看排出来的版面\n", folder.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_profile_may_be_chosen()
    {
        using var folder = new TestFolder();
        folder.Write("通知.docx", Right);
        Assert.Equal(1, folder.Run("audit 通知.docx --profile classic37"));
        Assert.Contains("G-5.2.1a", folder.Out, StringComparison.Ordinal);
        Assert.Contains("页面按 classic37", folder.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_an_object_for_each_file()
    {
        using var folder = new TestFolder();
        folder.Write("甲.docx", Right);
        folder.Write("乙.docx", Wrong);
        folder.Write("丙.docx", "not a file of Word");
        Assert.Equal(2, folder.Run("audit 甲.docx 乙.docx 丙.docx --format json --all"));
        using var json = JsonDocument.Parse(folder.Out);
        var files = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(0, files[0].GetProperty("findings").GetArrayLength());
        Assert.Equal("G-7.2.5b", files[1].GetProperty("findings")[0].GetProperty("gate").GetString());
        Assert.Equal("fail", files[1].GetProperty("gates").EnumerateArray()
            .Single(static gate =>
                gate.GetProperty("gate").GetString() == "G-7.2.5b").GetProperty("verdict").GetString());
        Assert.Equal("这不是 Word 文件", files[2].GetProperty("problem").GetProperty("zh").GetString());
        Assert.Contains("丙.docx：这不是 Word 文件", folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_has_logical_places()
    {
        using var folder = new TestFolder();
        folder.Write("乙.docx", Wrong);
        Assert.Equal(1, folder.Run("audit 乙.docx --format sarif"));
        using var json = JsonDocument.Parse(folder.Out);
        var run = json.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        Assert.Equal("G-7.2.5b",
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0];
        Assert.Equal(
            "%E4%B9%99.docx",
            place.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.StartsWith(
            "word/document.xml/paragraph[",
            place.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString(),
            StringComparison.Ordinal);
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    /// <summary>The box of the imprint 30 mm higher: whatever the fonts, its last rule is off the edge.</summary>
    [RenderFact]
    public void Rendered_the_file_has_findings_at_pages_in_every_format()
    {
        using var folder = new TestFolder();
        folder.Write("高.docx", WordSamples.Change(
            Right, "word/document.xml", "relativeFrom=\"page\"><wp:posOffset>8",
            "relativeFrom=\"page\"><wp:posOffset>7"));
        Assert.Equal(1, folder.Run("audit 高.docx --render"));
        Assert.Matches(
            @"错误 G-7\.4\.1b 版记的高低\n  版记末条分隔线 234\.4 mm。应为：262±0\.5 mm。位置：第 \d 页\n", folder.Out);
        Assert.Matches(@"LibreOffice 排出 \d 页，量了 \d+ 处。\n注意：这台电脑没有（或没有用到）仿宋_GB2312", folder.Out);

        Assert.Equal(1, folder.Run("audit 高.docx --render --format json --all"));
        using var json = JsonDocument.Parse(folder.Out);
        var file = json.RootElement[0];
        var finding = file.GetProperty("findings").EnumerateArray()
            .Single(static f => f.GetProperty("gate").GetString() == "G-7.4.1b");
        Assert.True(finding.GetProperty("places")[0].GetProperty("page").GetInt32() > 1);
        Assert.Contains(file.GetProperty("rendered").GetProperty("measures").EnumerateArray(), static m =>
            !m.GetProperty("met").GetBoolean() && m.GetProperty("gate").GetString() == "G-7.4.1b");

        Assert.Equal(1, folder.Run("audit 高.docx --render --format sarif"));
        using var sarif = JsonDocument.Parse(folder.Out);
        var run = sarif.RootElement.GetProperty("runs")[0];
        var place = run.GetProperty("results").EnumerateArray()
            .Single(static r => r.GetProperty("ruleId").GetString() == "G-7.4.1b")
            .GetProperty("locations")[0].GetProperty("logicalLocations")[0];
        Assert.Equal("page", place.GetProperty("kind").GetString());
        Assert.StartsWith("page[", place.GetProperty("fullyQualifiedName").GetString(), StringComparison.Ordinal);
        Assert.Equal("note", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0]
            .GetProperty("level").GetString());
    }

    [Theory]
    [InlineData("audit 没有.docx", "找不到文件 没有.docx")]
    [InlineData("audit .", ". 是文件夹")]
    [InlineData("audit", "audit 后面要写")]
    [InlineData("audit 甲.docx 乙.docx --mark 丙.docx", "--mark 一次标一个文件")]
    [InlineData("audit 甲.docx --mark 丙.txt", "丙.txt 不是 .docx 文件名")]
    [InlineData("audit 坏.docx", "坏.docx：这是旧格式的文件")]
    public void What_cannot_be_audited_is_said_with_what_to_do(string line, string message)
    {
        using var folder = new TestFolder();
        folder.Write("坏.docx", [0xD0, 0xCF, 0x11, 0xE0, 0, 0]);
        Assert.Equal(2, folder.Run(line));
        Assert.Contains(message, folder.Error, StringComparison.Ordinal);
    }
}
