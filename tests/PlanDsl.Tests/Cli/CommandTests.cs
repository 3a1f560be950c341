using System.Text.Json;
using PlanDsl.Cli.Commands;
using PlanDsl.Compiler;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private const string Registry = "单位库 甲市 {\n  单位 市局：甲市市局\n}\n";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--help", 0, "用法")]
    [InlineData("build --help", 0, "--only")]
    [InlineData("check --help --lang en", 0, "Usage")]
    [InlineData("--version", 0, "plandsl ")]
    [InlineData("explain", 0, "PLN0001 错误 找不到文件")]
    [InlineData("explain pln0003", 0, "# PLN0003")]
    [InlineData("explain 7", 0, "# PLN0007")]
    public void Questions_are_answered_on_the_standard_output(string line, int code, string part)
    {
        Assert.Equal(code, folder.Run(line));
        Assert.Contains(part, folder.Out, StringComparison.Ordinal);
        Assert.Equal("", folder.Error);
    }

    [Theory]
    [InlineData("", "用法")]
    [InlineData("explain PLN9999", "没有“PLN9999”这个诊断代码")]
    [InlineData("explain PLN003", "plandsl explain PLN000")]
    [InlineData("check 空文件夹", "文件夹 空文件夹 里没有 .plan 文件")]
    [InlineData("build 甲.plan --lang en --only nothing", "The option --only does not know \"nothing\"")]
    [InlineData("new a/b", "“a/b”不能作名称")]
    [InlineData("new ..", "“..”不能作名称")]
    [InlineData("fmt - 甲.plan", "“-”不能和文件写在一起")]
    [InlineData("fmt 没有.plan", "找不到文件 没有.plan")]
    public void What_cannot_run_is_explained_on_the_error_output(string line, string part)
    {
        Directory.CreateDirectory(folder.PathTo("空文件夹"));
        Assert.Equal(2, folder.Run(line));
        Assert.Contains(part, folder.Error, StringComparison.Ordinal);
        Assert.Equal("", folder.Out);
    }

    [Fact]
    public void A_registry_checks_clean()
    {
        folder.Write("单位.plan", Registry);
        Assert.Equal(0, folder.Run("check 单位.plan"));
        Assert.Equal("没有发现问题\n", folder.Out);
        Assert.Equal(0, folder.Run("check 单位.plan --lang en"));
        Assert.Equal("No problems found\n", folder.Out);
    }

    [Fact]
    public void A_registry_alone_builds_nothing()
    {
        folder.Write("单位.plan", Registry);
        Assert.Equal(2, folder.Run("build 单位.plan"));
        Assert.Contains("没有声明方案", folder.Error, StringComparison.Ordinal);
        Assert.Equal("单位.plan", folder.List());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_missing_file_is_a_finding_and_exit_code_2(string format)
    {
        Assert.Equal(2, folder.Run($"check 没有.plan --format {format}"));
        Assert.Contains("PLN0001", folder.Out, StringComparison.Ordinal);
        if (format != "text")
        {
            JsonDocument.Parse(folder.Out);
        }
    }

    [Fact]
    public void A_folder_means_every_plan_below_it_but_for_expected()
    {
        folder.Write("p/a.plan", "导入：没有.plan\n" + Registry);
        folder.Write("p/sub/b.plan", "导入：没有.plan\n" + Registry);
        folder.Write("p/expected/c.plan", "导入：没有.plan\n" + Registry);
        folder.Write("p/.git/d.plan", "导入：没有.plan\n" + Registry);
        folder.Write("p/e.txt", "");
        Assert.Equal(1, folder.Run("check p p/a.plan"));
        Assert.Equal("p/a.plan:1:4 p/sub/b.plan:1:4", Places());
    }

    [Fact]
    public void A_finding_in_a_shared_file_is_told_once()
    {
        folder.Write("a.plan", "导入：共用.plan\n");
        folder.Write("b.plan", "导入：共用.plan\n");
        folder.Write("共用.plan", "导入：没有.plan\n" + Registry);
        Assert.Equal(1, folder.Run("check ."));
        Assert.Equal("共用.plan:1:4", Places());
        Assert.Contains("1 个错误，0 个警告；有错误的方案，其余的检查要等错误改正后再做\n", folder.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_named_like_a_file_is_told_in_words()
    {
        Directory.CreateDirectory(folder.PathTo("p/甲.plan"));
        folder.Write("p/乙.plan", "导入：甲.plan\n" + Registry);
        Assert.Equal(1, folder.Run("check p/乙.plan"));
        Assert.Contains("无法读取 p/甲.plan：是一个文件夹", folder.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_internal_fault_is_an_apology_without_a_stack_trace()
    {
        var error = new StringWriter();
        var host = folder.Host(error: error) with { OpenIn = () => throw new InvalidTimeZoneException("secret") };
        Assert.Equal(2, CliApp.Run(["fmt", "-"], host));
        Assert.Contains("程序内部出错（InvalidTimeZoneException，at ", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_new_draft_builds_as_it_stands_and_is_never_overwritten()
    {
        Assert.Equal(0, folder.Run("new 清源2026"));
        var draft = folder.Read("清源2026/清源2026.plan");
        Assert.Contains("方案 清源2026：", draft, StringComparison.Ordinal);
        Assert.DoesNotContain(NewCommand.Placeholder, draft, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("build 清源2026/清源2026.plan"));
        Assert.Contains("写入 out/清源2026/manifest.json", folder.Out, StringComparison.Ordinal);
        Assert.Contains("没有发现问题", folder.Out, StringComparison.Ordinal);

        folder.Write("清源2026/清源2026.plan", "我的");
        Assert.Equal(2, folder.Run("new 清源2026"));
        Assert.Equal("我的", folder.Read("清源2026/清源2026.plan"));
    }

    [Fact]
    public void The_new_draft_is_formatted()
    {
        Assert.Equal(0, folder.Run("new 甲"));
        Assert.Equal(0, folder.Run("fmt --check 甲"));
    }

    [Fact]
    public void Building_twice_and_elsewhere_gives_the_same_bytes()
    {
        folder.Run("new 甲");
        Assert.Equal(0, folder.Run("build 甲"));
        Assert.Equal(0, folder.Run("build 甲 -o 别处/深处"));
        Assert.Equal(0, folder.Run("build 甲"));
        Assert.Contains("个文件没有变化", folder.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("写入", folder.Out, StringComparison.Ordinal);
        foreach (var file in Directory.GetFiles(folder.PathTo("out/甲")))
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(folder.PathTo("别处/深处/" + Path.GetFileName(file))));
        }
    }

    [Theory]
    [InlineData("notice", ".docx")]
    [InlineData("form-word", ".docx")]
    [InlineData("form-excel", ".xlsx")]
    [InlineData("csharp", ".g.cs")]
    [InlineData("json-schema", ".schema.json")]
    public void Only_the_kinds_asked_for_are_written_under_the_names_of_a_full_build(string kind, string extension)
    {
        folder.Run("new 甲");
        Assert.Equal(0, folder.Run("build 甲 -o 全部"));
        Assert.Equal(0, folder.Run($"build 甲 -o 部分 --only {kind}"));
        var part = Directory.GetFiles(folder.PathTo("部分")).Select(Path.GetFileName).Except([Manifest.FileName])
            .ToList();
        Assert.NotEmpty(part);
        Assert.All(part, name => Assert.EndsWith(extension, name, StringComparison.Ordinal));
        Assert.Subset(Directory.GetFiles(folder.PathTo("全部")).Select(Path.GetFileName).ToHashSet(), part.ToHashSet());
    }

    [Fact]
    public void A_plan_with_errors_writes_nothing()
    {
        folder.Run("new 甲");
        folder.Write("甲/甲.plan", "导入：没有.plan\n" + folder.Read("甲/甲.plan"));
        var before = folder.List();
        Assert.Equal(1, folder.Run("build 甲"));
        Assert.Equal(before, folder.List());
    }

    [Fact]
    public void Two_plans_of_one_id_are_refused()
    {
        folder.Run("new 甲");
        folder.Write("甲/乙.plan", folder.Read("甲/甲.plan"));
        Assert.Equal(2, folder.Run("build 甲"));
        Assert.Contains("方案标识都是“甲”", folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Formatting_changes_what_needs_it_and_refuses_what_has_errors()
    {
        const string Untidy = "单位库 甲市 ｛\n单位 市局:甲市市局\n｝\n";
        folder.Write("a.plan", Untidy);
        folder.Write("b.plan", Registry);
        folder.Write("c.plan", "单位库 甲市 {\n单位 市局:甲市市局\n");
        var broken = folder.Read("c.plan");
        Assert.Equal(1, folder.Run("fmt --check a.plan b.plan"));
        Assert.Equal("需要整理 a.plan\n", folder.Out);
        Assert.Equal(Untidy, folder.Read("a.plan"));
        Assert.Equal(1, folder.Run("fmt ."));
        Assert.Equal(Registry, folder.Read("a.plan"));
        Assert.Equal(broken, folder.Read("c.plan"));
        Assert.Equal(0, folder.Run("fmt --check a.plan b.plan"));
        Assert.Equal("", folder.Out);
    }

    [Fact]
    public void Formatting_a_stream_touches_no_file()
    {
        Assert.Equal(0, folder.Run("fmt -", "单位库 甲市 ｛\n单位 市局:甲市市局\n｝\n"));
        Assert.Equal(Registry, folder.Out);
        Assert.Equal(1, folder.Run("fmt - --check", "单位库 甲市 ｛\n单位 市局:甲市市局\n｝\n"));
        Assert.Equal(1, folder.Run("fmt -", "单位库 {\n"));
        Assert.Equal("", folder.Out);
        Assert.Equal("", folder.List());
    }

    [Fact]
    public void Keywords_go_to_english_and_back()
    {
        folder.Write("a.plan", Registry);
        Assert.Equal(0, folder.Run("fmt a.plan --keywords en"));
        Assert.StartsWith("agencies 甲市", folder.Read("a.plan"), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("fmt a.plan --keywords zh"));
        Assert.Equal(Registry, folder.Read("a.plan"));
    }

    [Fact]
    public void The_shanghai_plan_builds_with_every_output()
    {
        var plan = Repository.PathTo("plans", "shanghai-2020");
        Assert.Equal(0, CliApp.Run(["build", plan], folder.Host()));
        var names = Directory.GetFiles(folder.PathTo("out/网剑2020")).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "manifest.json",
                "上海市2020网络市场监管专项行动（网剑行动）方案.docx",
                "上海市网络市场监管专项行动情况统计表1.docx",
                "上海市网络市场监管专项行动情况统计表1.xlsx",
                "上海市网络市场监管专项行动情况统计表2.docx",
                "上海市网络市场监管专项行动情况统计表2.xlsx",
                "网剑2020.g.cs",
                "网剑2020.schema.json",
            ],
            names);
        Assert.DoesNotContain(
            Repository.Root, folder.Read("out/网剑2020/manifest.json"), StringComparison.OrdinalIgnoreCase);
    }

    private string Places() => string.Join(' ', folder.Out.Split('\n')
        .Where(static line => line.Contains(" PLN", StringComparison.Ordinal))
        .Select(static line => line.Split(' ')[0]));
}
