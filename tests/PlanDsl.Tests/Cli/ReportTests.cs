using System.Text.Json;
using PlanDsl.Cli.Reports;
using PlanDsl.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Cli;

public sealed class ReportTests
{
    private static readonly SourceText First = new("plans/甲 乙.plan", "// 首行\n  任条 甲：𠮷{乙}\n");

    private static readonly DiagnosticDescriptor Misspelt = new(
        "PLN9001",
        Severity.Error,
        new("关键词写错", "Misspelt keyword"),
        new("没有关键词“{0}”，见 {{标识}}", "There is no keyword \"{0}\", see {{id}}"),
        new("改成“{1}”", "Write \"{1}\""));

    private static readonly DiagnosticDescriptor Doubtful =
        Misspelt with { Code = "PLN9002", Severity = Severity.Warning };

    private static readonly DiagnosticDescriptor Note = Misspelt with { Code = "PLN9003", Severity = Severity.Info };

    [Fact]
    public void Text_shows_place_excerpt_remedy_and_related_places() =>
        TestSnapshot.Match(Text(DisplayLanguage.Zh, hasColor: false));

    [Fact]
    public void Text_in_english() => TestSnapshot.Match(Text(DisplayLanguage.En, hasColor: false));

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        var coloured = Text(DisplayLanguage.Zh, hasColor: true);
        Assert.Contains("\u001b[1;31m", coloured, StringComparison.Ordinal);
        var plain = System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "");
        Assert.Equal(Text(DisplayLanguage.Zh, hasColor: false), plain);
    }

    [Fact]
    public void Json_carries_both_languages_and_the_fix()
    {
        var output = new StringWriter { NewLine = "\n" };
        JsonReport.Write(output, Sample());
        TestSnapshot.Match(output.ToString());
        Assert.Equal(3, JsonDocument.Parse(output.ToString()).RootElement.GetArrayLength());
    }

    [Fact]
    public void Sarif_has_rules_regions_related_places_and_fixes()
    {
        var text = Sarif(Sample());
        TestSnapshot.Match(text);
        var run = JsonDocument.Parse(text).RootElement.GetProperty("runs")[0];
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(),
            run.GetProperty("tool").GetProperty("driver")
                .GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()]
                .GetProperty("id").GetString()));
    }

    [Fact]
    public void Sarif_suppresses_what_the_plan_accepts()
    {
        using var folder = new TestFolder();
        folder.Write("a.plan", "单位库 {\n单位 市局：甲市局\n}\n方案 例：示例方案 {\n编制：市局\n"
            + "容许 PLN4003：原件{如此}\n引言 \"\"\"\n办好,事。。\n\"\"\"\n}\n");
        Assert.Equal(0, folder.Run("check a.plan --format sarif"));
        var results = JsonDocument.Parse(folder.Out).RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(
            ["PLN4015 ", "PLN4003 原件{如此}"],
            results.EnumerateArray().Select(static r => $"{r.GetProperty("ruleId")} "
                + (r.TryGetProperty("suppressions", out var s) ? $"{s[0].GetProperty("justification")}" : "")));
        var place = results[1].GetProperty("suppressions")[0].GetProperty("location").GetProperty("physicalLocation");
        Assert.Equal(6, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Without_findings_the_reports_are_still_whole()
    {
        var output = new StringWriter { NewLine = "\n" };
        JsonReport.Write(output, []);
        Assert.Equal("[]\n", output.ToString());
        var run = JsonDocument.Parse(Sarif([])).RootElement.GetProperty("runs")[0];
        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
        Assert.Equal("plandsl", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("plans/网 剑.plan", "plans/%E7%BD%91%20%E5%89%91.plan")]
    [InlineData("/a/b.plan", "file:///a/b.plan")]
    [InlineData("C:/a/b.plan", "file:///C:/a/b.plan")]
    [InlineData("../a#1.plan", "../a%231.plan")]
    public void Paths_are_references(string path, string expected) => Assert.Equal(expected, SarifReport.ToUri(path));

    [Fact]
    public void A_finding_is_counted_once()
    {
        var findings = new Findings(null);
        Assert.Equal(3, findings.Add(Sample(), _ => DisplayLanguage.En).Count);
        Assert.Empty(findings.Add(Sample(), _ => DisplayLanguage.En));
        Assert.Equal(DisplayLanguage.En, findings.LanguageOf(First));
        Assert.Equal(1, findings.Counts.ExitCode);
        Assert.Empty(findings.All);
    }

    private static Diagnostic[] Sample()
    {
        var word = new Location(First, new TextSpan(First.Text.IndexOf("任条", StringComparison.Ordinal), 2));
        var astral = new Location(First, new TextSpan(First.Text.IndexOf('{', StringComparison.Ordinal), 3));
        return
        [
            Diagnostic.Create(Misspelt, word, "任条", "任务") with
            {
                Related = [new RelatedLocation(new Location(First, new TextSpan(0, 2)),
                    new Bilingual("注释在这里", "the comment is here"))],
                Fix = [new TextChange(word.Span, "任务")],
            },
            Diagnostic.Create(Doubtful, astral, "乙", "丙"),
            Diagnostic.Create(Note, new Location(new SourceText("空.plan", ""), default), "a", "b"),
        ];
    }

    private static string Text(DisplayLanguage language, bool hasColor)
    {
        var output = new StringWriter { NewLine = "\n" };
        var report = new TextReport(output, new Style(hasColor), 100, _ => language);
        report.Write(Sample());
        var findings = new Findings(language);
        findings.Add(Sample(), _ => language);
        report.WriteSummary(findings.Counts, language);
        return output.ToString();
    }

    private static string Sarif(Diagnostic[] sample)
    {
        var findings = new Findings(null, keeps: true);
        findings.Add(sample, _ => DisplayLanguage.Zh);
        var output = new StringWriter { NewLine = "\n" };
        SarifReport.Write(output, findings);
        return output.ToString();
    }
}
