using PlanDsl.Cli.Batch;
using Xunit;

namespace PlanDsl.Tests.Cli;

/// <summary>Folders of many plans: side by side, each written when done, and only what changed.</summary>
public sealed class BatchTests : IDisposable
{
    private const int Count = 12;

    private readonly TestFolder folder = new();

    public BatchTests()
    {
        folder.Write("单位/全省.plan", "单位库 某省 {\n  单位 省局：某省省局\n}\n");
        for (var i = 1; i <= Count; i++)
        {
            folder.Write($"县/{i:00}.plan", Plan($"县{i:00}"));
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_plan_is_written_and_has_a_line()
    {
        Assert.Equal(0, folder.Run("build ."));
        var lines = folder.Out.Split('\n').Where(static l => l.StartsWith("写入 ", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, Count).Select(static i => $"写入 out/县{i:00}：2 个文件"), lines);
    }

    [Fact]
    public void Side_by_side_gives_the_bytes_of_one_by_one()
    {
        Assert.Equal(0, folder.Run("build . -o 一起"));
        foreach (var i in Enumerable.Range(1, Count).Reverse())
        {
            Assert.Equal(0, folder.Run($"build 县/{i:00}.plan -o 分开/县{i:00}"));
        }

        foreach (var path in Directory.GetFiles(folder.PathTo("分开"), "*", SearchOption.AllDirectories))
        {
            var other = Path.Combine(
                folder.PathTo("一起"), Path.GetRelativePath(folder.PathTo("分开"), path));
            Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(other));
        }
    }

    [Fact]
    public void A_second_build_makes_nothing_again()
    {
        folder.Run("build .");
        var before = Times();
        Assert.Equal(0, folder.Run("build ."));
        Assert.Contains($"{Count} 个方案和上次生成时一样，没有重做", folder.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("写入", folder.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("没有发现问题", folder.Out, StringComparison.Ordinal);
        Assert.Equal(before, Times());
    }

    [Theory]
    [InlineData("a plan", 1)]
    [InlineData("the registry", Count)]
    [InlineData("the settings", Count)]
    [InlineData("an output lost", 1)]
    [InlineData("the record lost", 0)]
    [InlineData("the record spoilt", 0)]
    [InlineData("the record without names of plans", 0)]
    public void Only_what_a_change_touches_is_built_again(string change, int written)
    {
        folder.Run("build .");
        switch (change)
        {
            case "a plan":
                folder.Write("县/03.plan", Plan("县03").Replace("清查", "排查", StringComparison.Ordinal));
                break;
            case "the registry":
                folder.Write("单位/全省.plan", "单位库 某省 {\n  单位 省局：某省某局\n}\n");
                break;
            case "the settings":
                folder.Write("plandsl.json", "{ \"template\": \"classic37\" }");
                break;
            case "an output lost":
                File.Delete(folder.PathTo("out/县05/某省县05清查方案.docx"));
                break;
            case "the record lost":
                File.Delete(folder.PathTo("out/.plandsl-builds.json"));
                break;
            case "the record without names of plans":
                folder.Write("out/.plandsl-builds.json", folder.Read("out/.plandsl-builds.json")
                    .Replace("\"PlanId\"", "\"Other\"", StringComparison.Ordinal));
                break;
            default:
                folder.Write("out/.plandsl-builds.json", "{\"Plans\":[null,{\"Root\":null},{}]}");
                break;
        }

        Assert.Equal(0, folder.Run("build ."));
        var lines = folder.Out.Split('\n');
        Assert.Equal(written, lines.Count(static l => l.StartsWith("写入 ", StringComparison.Ordinal)));
        var isRemembered = !change.StartsWith("the record", StringComparison.Ordinal) && written < Count;
        Assert.Equal(isRemembered, folder.Out.Contains($"{Count - 1} 个方案和上次", StringComparison.Ordinal));
        Assert.Equal(0, folder.Run("build ."));
        Assert.Contains($"{Count} 个方案和上次", folder.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_changed_by_hand_is_refused_though_its_plan_did_not_change()
    {
        folder.Run("build .");
        folder.Write("out/县02/某省县02清查方案.docx", "mine");
        Assert.Equal(2, folder.Run("build ."));
        Assert.Contains("out/县02/某省县02清查方案.docx", folder.Error, StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read("out/县02/某省县02清查方案.docx"));
        Assert.Contains($"{Count - 1} 个方案和上次", folder.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_plan_stops_no_other_and_is_reported_in_its_turn()
    {
        folder.Write("县/04.plan", "方案 县04：某县方案 {\n  期限：3月\n}\n");
        folder.Write("县/07.plan", Plan("县06"));
        Assert.Equal(2, folder.Run("build ."));
        Assert.Contains("县/04.plan:2:3 错误", folder.Out, StringComparison.Ordinal);
        Assert.Contains("县/06.plan 和 县/07.plan 的方案标识都是“县06”", folder.Error, StringComparison.Ordinal);
        Assert.Equal(Count - 2, Directory.GetDirectories(folder.PathTo("out")).Length);
        Assert.Equal(2, folder.Run("build ."));
        Assert.Contains("县/06.plan 和 县/07.plan 的方案标识都是“县06”", folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_results_is_that_of_the_things_however_long_each_takes()
    {
        var finished = new List<int>();
        OrderedWork.Run(
            Enumerable.Range(0, 500).ToList(), 4,
            static i => i % 7 == 3 ? throw new InvalidOperationException($"{i}") : SpinFor(i),
            (i, result) => finished.Add(
                i % 7 == 3 ? int.Parse(Assert.Throws<InvalidOperationException>(() => result()).Message) : result()));
        Assert.Equal(Enumerable.Range(0, 500), finished);
    }

    [Fact]
    public void A_stop_in_the_midst_ends_all_threads()
    {
        var begun = 0;
        Assert.Throws<InvalidOperationException>(() => OrderedWork.Run(
            Enumerable.Range(0, 10_000).ToList(), 4, i => Interlocked.Increment(ref begun),
            static (i, _) => throw new InvalidOperationException()));
        Assert.InRange(begun, 1, 1000);
    }

    private static int SpinFor(int i)
    {
        Thread.SpinWait(i * 7919 % 1000 * 20);
        return i;
    }

    private static string Plan(string id) => $$"""
        导入：../单位/全省.plan

        方案 {{id}}：某省{{id}}清查方案 {
          编制：省局
          行动期间：2026年3月—6月
          章：重点任务 {
            任务：清查 {
              责任：省局
            }
          }
        }
        """.Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";

    private string Times() => string.Join('\n', Directory
        .GetFiles(folder.PathTo("out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(static path => $"{path} {File.GetLastWriteTimeUtc(path):O}"));
}
