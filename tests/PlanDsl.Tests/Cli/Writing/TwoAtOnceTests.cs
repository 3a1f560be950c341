using System.Collections.Immutable;
using System.Text;
using PlanDsl.Cli;
using PlanDsl.Cli.Files;
using PlanDsl.Compiler;
using Xunit;

namespace PlanDsl.Tests.Cli.Writing;

/// <summary>Two runs on one folder or file at the same time.</summary>
public sealed class TwoAtOnceTests : IDisposable
{
    private const int Rounds = 50;

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Whichever is last, all files are of one version.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_builds_never_mix(bool canExchange)
    {
        for (var round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(
                Task.Run(() => Build("一", canExchange)), Task.Run(() => Build("二", canExchange)));
            var version = folder.Read("out/甲/0.xlsx");
            Assert.True(version is "一" or "二");
            Assert.All(Enumerable.Range(0, 5), i => Assert.Equal(version, folder.Read($"out/甲/{i}.xlsx")));
            Assert.Contains($"只在{version}.xlsx", folder.Read("out/甲/manifest.json"), StringComparison.Ordinal);
            Assert.Equal(7, folder.List().Split('\n').Length);
        }
    }

    [Fact]
    public async Task Two_formatters_leave_the_plan_whole()
    {
        var untidy = "单位库 {\n单位 甲：乙\n}\n";
        for (var round = 0; round < Rounds; round++)
        {
            folder.Write("a.plan", untidy);
            await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(
                () => CliApp(folder.Host()))));
            Assert.Equal("单位库 {\n  单位 甲：乙\n}\n", folder.Read("a.plan"));
            Assert.Equal("a.plan", folder.List());
        }
    }

    [Fact]
    public void Who_holds_a_folder_is_said()
    {
        using var held = FolderChange.Begin(new Disk(), folder.PathTo("out/甲"), "out/甲", mayExchange: true);
        var problem = Assert.Throws<CliException>(() => Build("一", canExchange: true, patience: 0.05));
        Assert.StartsWith(
            $"out/甲 正由另一个 plandsl 写入（进程 {Environment.ProcessId}，在 {Environment.MachineName} 上，自 20",
            problem.Text.Zh,
            StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("new 别的"));
    }

    private static int CliApp(CliHost host) => PlanDsl.Cli.Commands.CliApp.Run(["fmt", "a.plan"], host);

    private void Build(string version, bool canExchange, double patience = 60)
    {
        var disk = new Disk { CanExchange = canExchange, Patience = TimeSpan.FromSeconds(patience) };
        var outputs = Enumerable.Range(0, 5).Select(static i => $"{i}.xlsx").Append($"只在{version}.xlsx")
            .Select(name => new OutputFile(OutputKind.FormExcel, "甲", name, Encoding.UTF8.GetBytes(version)))
            .ToImmutableArray();
        var manifest = new Manifest("0.0.0", "甲", [], []).With(outputs);
        OutputFolder.Write(
            folder.Host() with { Disk = disk }, "out/甲", new OutputSet(outputs, manifest, OutputKindNames.All));
    }
}
