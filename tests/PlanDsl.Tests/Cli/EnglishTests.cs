using System.Reflection;
using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Files;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Cli;

/// <summary>What the tool itself says in English holds no Chinese, but for what it repeats of a plan.</summary>
public sealed class EnglishTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reasons_and_help()
    {
        const BindingFlags All = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;
        var faults = typeof(DiskFault).GetFields(All).Select(static field => field.GetValue(null)).OfType<DiskFault>()
            .ToList();
        Assert.True(faults.Count > 10);
        Assert.Equal(faults.Count, faults.Select(static fault => fault.Reason).Distinct().Count());
        Assert.All(faults.SelectMany(static fault => new[] { fault.Reason, fault.Remedy }), Check);
        Assert.All(
            CommandTable.All.SelectMany(static command => command.Options.Select(static option => option.Help)
                .Append(command.Summary).Append(command.Operands)),
            Check);
    }

    [Theory]
    [InlineData("check none.plan")]
    [InlineData("check file.plan/a.plan")]
    [InlineData("fmt none.plan")]
    [InlineData("fmt folder.plan")]
    [InlineData("fmt - other")]
    [InlineData("audit none.docx")]
    [InlineData("audit folder.plan")]
    [InlineData("audit file.plan")]
    [InlineData("build registry.plan")]
    [InlineData("build empty")]
    [InlineData("build file.plan --template none.json")]
    [InlineData("calendar folder.plan")]
    [InlineData("calendar file.plan --ics file.plan")]
    [InlineData("calendar file.plan --from x")]
    [InlineData("template new file.plan")]
    [InlineData("template check file.plan")]
    [InlineData("template make x")]
    [InlineData("new CON")]
    [InlineData("new file.plan")]
    [InlineData("explain PLN9999")]
    [InlineData("build file.plan -o other")]
    [InlineData("build file.plan -o file.plan")]
    public void What_cannot_be_done(string line)
    {
        Directory.CreateDirectory(folder.PathTo("folder.plan"));
        Directory.CreateDirectory(folder.PathTo("empty"));
        folder.Write("file.plan", "agencies {\n  agency a: A\n}\nplan x: Title {\n  issuer: a\n}\n");
        folder.Write("registry.plan", "agencies {\n  agency a: A\n}\n");
        folder.Write("other/Title.docx", "somebody's");
        Assert.NotEqual(0, folder.Run(line + " --lang en"));
        Check(folder.Error);
        Check(folder.Out);
    }

    private static void Check(Bilingual text) => Check(text.En);

    private static void Check(string text) =>
        Assert.True(text.All(static c => c is < '\u2E80' or > '\uFFEF'), $"holds Chinese: {text}");
}
