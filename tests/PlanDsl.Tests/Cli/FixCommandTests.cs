using System.Text.Json;
using Xunit;

namespace PlanDsl.Tests.Cli;

/// <summary>check --fix and plandsl.json at the command line.</summary>
public sealed class FixCommandTests : IDisposable
{
    private const string Plan = "单位库 {\n单位 市局：甲市局\n}\n方案 例：示例方案 {\n编制：市局\n"
        + "引言 \"\"\"\n落实《甲》、《乙》,办好，；事。\n\"\"\"\n}\n";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Says_what_it_mended_and_reports_the_rest()
    {
        folder.Write("a.plan", Plan);
        Assert.Equal(0, folder.Run("check a.plan --fix"));
        Assert.StartsWith("a.plan:7:6 已改 PLN4006 ", folder.Out, StringComparison.Ordinal);
        Assert.Contains("a.plan:7:10 已改 PLN4003 ", folder.Out, StringComparison.Ordinal);
        Assert.Contains("警告 PLN4015", folder.Out, StringComparison.Ordinal);
        Assert.Contains("落实《甲》《乙》，办好，；事。", folder.Read("a.plan"), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("check a.plan --fix"));
        Assert.DoesNotContain("已改", folder.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_for_machines_has_the_output_to_itself()
    {
        folder.Write("a.plan", Plan);
        Assert.Equal(0, folder.Run("check a.plan --fix --format json --lang en"));
        Assert.Equal(1, JsonDocument.Parse(folder.Out).RootElement.GetArrayLength());
        Assert.Contains("a.plan:7:6 fixed PLN4006", folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_with_errors_stays()
    {
        var broken = Plan.Replace("编制：市局", "编制：无名局", StringComparison.Ordinal);
        folder.Write("a.plan", broken);
        Assert.Equal(1, folder.Run("check a.plan --fix"));
        Assert.Equal(broken, folder.Read("a.plan"));
    }

    /// <summary>What a sentence says of responsibility is an error whose remedy is certain.</summary>
    [Fact]
    public void A_responsibility_as_a_sentence_says_it_is_mended()
    {
        folder.Write("a.plan", "单位库 {\n单位 甲局：某市甲局\n单位 乙局：某市乙局\n}\n方案 例：示例方案 {\n编制：甲局\n"
            + "行动期间：2026年3月—10月\n章：主要任务 {\n任务 查：检查 {\n"
            + "责任：甲局牵头，乙局配合；6月底前完成\n\"\"\"\n查。\n\"\"\"\n}\n}\n}\n");
        folder.Run("check a.plan --fix");
        var mended = folder.Read("a.plan");
        Assert.Contains("责任：牵头 甲局；配合 乙局", mended, StringComparison.Ordinal);
        Assert.Contains("时限：6月底前", mended, StringComparison.Ordinal);
        Assert.DoesNotContain("错误", folder.Out, StringComparison.Ordinal);
    }

    /// <summary>The nearest file upwards holds, and only it.</summary>
    [Theory]
    [InlineData("甲/a.plan", 0, "PLN4003")]
    [InlineData("甲/乙/a.plan", 1, "错误 PLN4003")]
    [InlineData("丙/a.plan", 0, "PLN4006")]
    public void The_nearest_project_file_holds(string plan, int code, string part)
    {
        folder.Write("甲/plandsl.json", "{ \"severities\": { \"PLN4006\": \"off\" } }");
        folder.Write("甲/乙/plandsl.json", "{ \"severities\": { \"PLN4003\": \"error\" } }");
        folder.Write(plan, Plan);
        Assert.Equal(code, folder.Run($"check {plan}"));
        Assert.Contains(part, folder.Out, StringComparison.Ordinal);
        Assert.Equal(plan != "甲/a.plan", folder.Out.Contains("PLN4006", StringComparison.Ordinal));
        Assert.Equal(code, folder.Run($"build {plan} --only notice"));
    }

    [Fact]
    public void A_mistake_in_the_project_file_is_found_once_and_stops()
    {
        folder.Write("plandsl.json", "{\n  \"severities\": { \"PLN4006\": \"never\" }\n}");
        folder.Write("a.plan", Plan);
        folder.Write("b.plan", Plan.Replace("方案 例", "方案 另例", StringComparison.Ordinal));
        Assert.Equal(1, folder.Run("check ."));
        Assert.Single(folder.Out.Split("plandsl.json:2:30 错误 PLN0012").Skip(1));
        Assert.Equal(1, folder.Run("build a.plan"));
        Assert.DoesNotContain("out/", folder.List(), StringComparison.Ordinal);
    }
}
