using PlanDsl.Cli.CommandLine;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.EndToEnd;

/// <summary>
/// Every command, run as people run it: what the program prints, writes and answers is, byte for byte, what the same
/// command line gives in this process, where all other tests run. <see cref="ProgramUnderTest"/> says which program.
/// </summary>
public sealed class EndToEndTests
{
    public static TheoryData<string> Names => [.. Scenarios.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_program_does_what_the_tested_code_does(string scenario) => Check(Scenarios.All[scenario]);

    [RenderFact]
    public void It_prints_pages_as_the_tested_code_does() => Check(Scenarios.Rendered["build --pdf"]);

    [RenderFact]
    public void It_measures_pages_as_the_tested_code_does() => Check(Scenarios.Rendered["audit --render"]);

    [Theory]
    [InlineData("build plans/tianjin-2017 --pdf", "去掉 --pdf")]
    [InlineData("audit audit/letter.docx --render", "去掉 --render")]
    public void Without_LibreOffice_it_says_what_to_do_and_nothing_else(string line, string remedy)
    {
        using var folder = new SampleFolder();
        var before = folder.Contents();
        var run = folder.RunProgram(line, searchPath: "");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("LibreOffice", run.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Contents());
    }

    [Fact]
    public void Every_command_option_and_choice_is_run()
    {
        var words = Scenarios.All.Values.Concat(Scenarios.Rendered.Values).SelectMany(static lines => lines)
            .SelectMany(static line => line.Split([' ', ',', '，', '、', '=']))
            .ToHashSet();
        var options = CommandTable.All.SelectMany(static command => command.Options)
            .Concat(CommandTable.Common).Append(CommandTable.Version).ToList();
        var missing = CommandTable.All.Select(static command => command.Name)
            .Concat(options.Select(static option => option.Name))
            .Concat(options.SelectMany(static option => option.Choices))
            .Except(words)
            .Except(["text", "gb33476"]); // what is meant where nothing is said
        Assert.True(!missing.Any(), $"add a command line to {nameof(Scenarios)} with: {string.Join(' ', missing)}");
    }

    private static void Check(string[] lines)
    {
        using var folder = new SampleFolder();
        var expected = lines.Select(folder.RunHere).ToList();
        var files = folder.Contents();
        folder.StartAgain();
        Assert.All(lines.Zip(expected), entry =>
        {
            var actual = folder.RunProgram(entry.First);
            Assert.Equal(entry.Second.Out, actual.Out);
            Assert.Equal(entry.Second.Error, actual.Error);
            Assert.Equal(entry.Second.ExitCode, actual.ExitCode);
        });
        var written = folder.Contents();
        Assert.Equal(files.Keys, written.Keys);
        Assert.All(files, file => Assert.Equal(file.Value, written[file.Key]));
    }
}
