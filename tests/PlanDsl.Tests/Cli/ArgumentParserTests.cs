using PlanDsl.Cli;
using PlanDsl.Cli.CommandLine;
using Xunit;

namespace PlanDsl.Tests.Cli;

public sealed class ArgumentParserTests
{
    [Theory]
    [InlineData("build a.plan", "build [a.plan]")]
    [InlineData("build a.plan -o 输出", "build [a.plan] --output=输出")]
    [InlineData("build --output=输出 a.plan b.plan", "build [a.plan b.plan] --output=输出")]
    [InlineData("build a.plan --only notice,csharp", "build [a.plan] --only=notice|csharp")]
    [InlineData("build a.plan --only notice，csharp、form-word", "build [a.plan] --only=notice|csharp|form-word")]
    [InlineData("build a.plan --only notice --only csharp", "build [a.plan] --only=notice|csharp")]
    [InlineData("fmt --check -- --odd.plan", "fmt [--odd.plan] --check=")]
    [InlineData("fmt -", "fmt [-]")]
    [InlineData("--lang en check a.plan", "check [a.plan] --lang=en")]
    [InlineData("check a.plan --lang=en", "check [a.plan] --lang=en")]
    [InlineData("explain", "explain []")]
    [InlineData("build --help", "build [] --help=")]
    [InlineData("help build", "build [] --help=")]
    [InlineData("--version", " [] --version=")]
    [InlineData("", " []")]
    public void A_command_line_is_taken_apart(string line, string expected) => Check(line, expected);

    [Theory]
    [InlineData("biuld a.plan", "没有“biuld”这个命令 是不是要：plandsl build")]
    [InlineData("网剑.plan", "没有“网剑.plan”这个命令 是不是要：plandsl check 网剑.plan")]
    [InlineData("xyzzy", "没有“xyzzy”这个命令 是不是要：plandsl --help")]
    [InlineData("build", "build 后面要写 <文件或文件夹>… 用法见 plandsl build --help")]
    [InlineData("build a.plan -o", "选项 -o 后面要写 DIR 用法见 plandsl build --help")]
    [InlineData("build a.plan --ouptut x", "没有“--ouptut”这个选项 是不是要：--output")]
    [InlineData("build a.plan --only", "选项 --only 后面要写 KIND,… 用法见 plandsl build --help")]
    [InlineData("build a.plan --only=", "选项 --only 的值是空的 用法见 plandsl build --help")]
    [InlineData("check a.plan --format xml", "选项 --format 不认识“xml” 可以写：text、json、sarif")]
    [InlineData("check a.plan --check", "没有“--check”这个选项 是不是要：plandsl check --help")]
    [InlineData("fmt a.plan --check=yes", "选项 --check 不带值 用法见 plandsl fmt --help")]
    [InlineData("new 甲 乙", "new 不需要“乙” 用法见 plandsl new --help")]
    public void What_is_not_understood_is_answered_with_a_way_out(string line, string expected)
    {
        var problem = Assert.Throws<CliException>(() => Parse(line));
        Assert.Equal(expected, $"{problem.Text.Zh} {problem.Remedy.Zh}");
        Assert.NotEqual(problem.Text.Zh, problem.Text.En);
    }

    private static ParsedArguments Parse(string line) =>
        ArgumentParser.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static void Check(string line, string expected)
    {
        var parsed = Parse(line);
        var options = CommandTable.Common.Add(CommandTable.Version).AddRange(parsed.Command?.Options ?? [])
            .Where(parsed.Has)
            .Select(option => $" {option.Name}={string.Join('|', parsed.GetAll(option))}");
        Assert.Equal(expected, $"{parsed.Command?.Name} [{string.Join(' ', parsed.Operands)}]{string.Concat(options)}");
    }
}
