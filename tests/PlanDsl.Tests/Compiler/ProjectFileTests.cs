using System.Text;
using PlanDsl.Compiler;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>plandsl.json: what it says, what is wrong with it, and what it does.</summary>
public sealed class ProjectFileTests
{
    private const string Plan =
        "单位库 {\n单位 市局：甲市局\n}\n方案 例：示例方案 {\n编制：市局\n引言 \"\"\"\n落实《甲》、《乙》,办好。\n\"\"\"\n}\n";

    [Theory]
    [InlineData("{}", "")]
    [InlineData("// 说明\n{ \"severities\": { \"PLN4006\": \"off\", /* 一 */ \"PLN4003\": \"error\", }, }", "")]
    [InlineData("{ \"severities\": { \"PLN4006\": off } }", "PLN0010 o")]
    [InlineData("[]", "PLN0010 [")]
    [InlineData("", "PLN0010 ")]
    [InlineData("{} 再来", "PLN0010 再")]
    [InlineData("{ \"严重\": 1 }", "PLN0014 \"严重\"")]
    [InlineData("{ \"severities\": { \"PLN9999\": \"off\", \"PLN4006\": \"hidden\", \"PLN4003\": 3 } }",
        "PLN0011 \"PLN9999\"|PLN0012 \"hidden\"|PLN0012 3")]
    [InlineData("{ \"severities\": \"off\" }", "PLN0012 \"off\"")]
    [InlineData("{ \"template\": \"classic37\" }", "")]
    [InlineData("{ \"template\": 37 }", "PLN0015 37")]
    [InlineData("{ \"holidays\": \"假.csv\", \"closing-time\": \"18:00\" }", "")]
    [InlineData("{ \"holidays\": 2027 }", "PLN0017 2027")]
    [InlineData("{ \"closing-time\": \"五点半\" }", "PLN0018 \"五点半\"")]
    [InlineData("{ \"severities\": { \"PLN2003\": \"warning\", \"PLN1001\": \"error\" } }", "PLN0013 \"warning\"")]
    public void Says_what_is_wrong_and_where(string json, string expect)
    {
        var file = Parse(json);
        Assert.Equal(expect, string.Join('|', file.Diagnostics.Select(static d =>
            $"{d.Descriptor.Code} {d.Location.Source.ToString(d.Location.Span)}")));
    }

    [Theory]
    [InlineData("{}", "Warning PLN4003|Info PLN4006", false)]
    [InlineData("{ \"severities\": { \"PLN4003\": \"note\", \"PLN4006\": \"off\" } }", "Info PLN4003", false)]
    [InlineData("{ \"severities\": { \"PLN4006\": \"error\", \"PLN4003\": \"warning\" } }",
        "Error PLN4006|Warning PLN4003", true)]
    public void Weighs_the_findings(string json, string expect, bool stops)
    {
        var host = new MemoryHost().With("a.plan", Plan);
        var result = PlanCompiler.Build(host, "a.plan", new BuildOptions([OutputKind.Notice]), Parse(json));
        Assert.Equal(
            expect.Split('|').Order(),
            result.Diagnostics.Select(static d => $"{d.Descriptor.Severity} {d.Descriptor.Code}").Order());
        Assert.Equal(stops, result.Outputs.IsEmpty);
    }

    [Fact]
    public void A_mistake_in_it_is_the_projects()
    {
        var result = PlanCompiler.Check(new MemoryHost().With("a.plan", Plan), "a.plan", Parse("{ \"x\": 1 }"));
        Assert.True(result.HasErrors);
        Assert.Contains(result.Diagnostics, static d => d.Location.Source.Path == "plandsl.json");
    }

    /// <summary>An office adds the year that the compiler does not have yet.</summary>
    [Fact]
    public void Holidays_of_a_new_year_are_counted()
    {
        const string Table = "kind,first,last,name\n# 示例\n年,2027,,国办发明电〔2026〕1号\n假,2027-10-01,2027-10-07,国庆节\n";
        var project = Parse("{ \"closing-time\": \"18:00\" }").WithHolidays("假.csv", Encoding.UTF8.GetBytes(Table));
        Assert.Empty(project.Diagnostics);
        Assert.Equal(new DateOnly(2027, 9, 30), project.Calendar.EveOf("国庆节", 2027));
        Assert.Equal(new DateOnly(2026, 9, 30), project.Calendar.EveOf("国庆节", 2026));
        var plan = "单位库 {\n单位 市局：甲市局\n}\n方案 例：示例方案 {\n编制：市局\n行动期间：2027年3月—11月\n"
            + "报送 进展 {\n报送人：市局\n截止：国庆节前\n截止：6月10日下班前\n报至：市局\n材料：进展\n}\n}\n";
        var calendar = PlanCompiler.MakeCalendar(new MemoryHost().With("a.plan", plan), "a.plan", null, null, project);
        Assert.Equal(
            "2027-06-10 18:00|2027-09-30 ",
            string.Join('|', calendar.Entries.Select(static e => $"{e.Day:yyyy-MM-dd} {e.Time:HH:mm}")));
    }

    [Theory]
    [InlineData("年,2027,,", "年,2027,,")]
    [InlineData("年,二〇二七,,某号", "年,二〇二七,,某号")]
    [InlineData("年,2027,,某号\n假,2027-10-01,2027-09-30,国庆节", "假,2027-10-01,2027-09-30,国庆节")]
    [InlineData("年,2027,,某号\n假,2027-10-1,,国庆节", "假,2027-10-1,,国庆节")]
    [InlineData("年,2027,,某号\n休,2027-10-01,,国庆节", "休,2027-10-01,,国庆节")]
    [InlineData("年,2027,,某号\n假,2027-10-01", "假,2027-10-01")]
    [InlineData("假,2027-10-01,2027-10-07,国庆节", "")]
    public void Holidays_say_what_is_wrong_with_them(string table, string expect)
    {
        var finding = Assert.Single(Parse("{}").WithHolidays("假.csv", Encoding.UTF8.GetBytes(table)).Diagnostics);
        Assert.Equal("PLN0019", finding.Descriptor.Code);
        Assert.Equal(expect, finding.Location.Source.ToString(finding.Location.Span));
    }

    private static ProjectFile Parse(string json) => ProjectFile.Parse("plandsl.json", Encoding.UTF8.GetBytes(json));
}
