using System.Text;
using PlanDsl.Compiler;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>check --fix: what is certain is mended, everything else stays byte for byte.</summary>
public sealed class PlanFixerTests
{
    public static TheoryData<string> Samples =>
        [.. PlanDsl.Tests.Syntax.Samples.Plans("tests", "cases", "errors")
            .Where(static p => Path.GetFileName(p)[3] is '3' or '4')];

    [Theory]
    [InlineData("开展\"护学\"行动。", "开展“护学”行动。")]
    [InlineData("一个\"直引号。", "一个\"直引号。")]
    [InlineData("《关于\n落实《甲》的通知》", "《关于\n落实〈甲〉的通知》")]
    [InlineData("《关于落实《贯彻《甲》的意见》的通知》", "《关于落实〈贯彻《甲》的意见〉的通知》")]
    [InlineData("甲发(2019)第05号、甲发[2019]18号", "甲发〔2019〕5号、甲发〔2019〕18号")]
    [InlineData("甲发（2019）第05号，甲办〔2019〕018号", "甲发〔2019〕5号，甲办〔2019〕18号")]
    [InlineData("5-11月，3-5人，0591-2000000，GB/T 1-2号，2019-2021年", "5—11月，3～5人，0591-2000000，GB/T 1-2号，2019—2021年")]
    [InlineData("甲、\n乙、等，丙、等级", "甲、\n乙等，丙、等级")]
    [InlineData("（一）、甲", "（一）甲")]
    [InlineData("1、甲，2、乙", "1.甲，2、乙")]
    [InlineData("甲，，乙。。", "甲，乙。")]
    [InlineData("甲。。。", "甲……")]
    [InlineData("百分之九十五点五，百分之百，百分之十五，百分之二十", "95.5%，百分之百，15%，20%")]
    [InlineData("约.5公里，1.5公里", "约0.5公里，1.5公里")]
    [InlineData("15～30%，15%～30%，9～16亿", "15%～30%，15%～30%，9～16亿")]
    [InlineData("“12•4”和“3.15”", "“12·4”和“3.15”")]
    [InlineData("4千份、5百万元、3千克、2千余份、１２个", "4000份、500万元、3千克、2千余份、12个")]
    [InlineData("6月5号前，5号令，6月1号令", "6月5日前，5号令，6月1号令")]
    [InlineData("引用{方案},完", "引用{方案}，完")]
    [InlineData("办好（6月15日前)，（一)做好(试行）", "办好（6月15日前），（一）做好（试行）")]
    public void Mends_what_is_certain(string prose, string expect)
    {
        var (text, again) = Fix(Plan(prose));
        Assert.Equal(Plan(expect), text);
        Assert.Empty(again.Applied);
    }

    [Fact]
    public void Leaves_layout_comments_and_marks_of_the_file()
    {
        const string Text = "\uFEFF//  注,释\r\n单位库{\r\n 单位 市局:甲市局\r\n}\r\n"
            + "方案  例:示例方案 {\r\n编制 ： 市局\r\n引言 \"\"\"\r\n  办好,事。  \r\n\r\n\"\"\"\r\n}\r\n";
        Assert.Equal(Text.Replace("办好,", "办好，", StringComparison.Ordinal), Fix(Text).Text);
    }

    [Theory]
    [InlineData("责任：无名局", "办好,事。")]
    public void Touches_no_plan_with_errors(string line, string prose)
    {
        var text = Plan(prose).Replace("引言", $"章：工作 {{\n{line}\n}}\n引言", StringComparison.Ordinal);
        Assert.Equal(text, Fix(text).Text);
    }

    [Fact]
    public void Leaves_what_is_accepted_or_switched_off()
    {
        var accepted = Plan("办好,事。").Replace("编制", "容许 PLN4003：原件如此\n编制", StringComparison.Ordinal);
        Assert.Equal(accepted, Fix(accepted).Text);
        var project = ProjectFile.Parse(
            "plandsl.json", Encoding.UTF8.GetBytes("{ \"severities\": { \"PLN4003\": \"off\" } }"));
        Assert.Empty(PlanFixer.Fix(new MemoryHost().With("a.plan", Plan("办好,事。")), "a.plan", project).Files);
    }

    [Fact]
    public void Mends_imported_files_too()
    {
        var host = new MemoryHost()
            .With("a.plan", "导入：b.plan\n方案 例：示例方案 {\n编制：“甲”\n附件：名单(一) {\n}\n}\n")
            .With("b.plan", "单位库 {\n  单位 市局：甲市局\n}\n");
        var result = PlanFixer.Fix(host, "a.plan");
        Assert.Equal(["a.plan"], result.Files.Keys);
        Assert.Contains("名单（一） {", Encoding.UTF8.GetString(result.Files["a.plan"]), StringComparison.Ordinal);
    }

    /// <summary>Every sample: no remedy is left, nothing new is reported, no line comes or goes.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_comes_to_rest(string path)
    {
        var host = new FolderHost(Repository.Root);
        var before = PlanCompiler.Check(host, path);
        var result = PlanFixer.Fix(host, path);
        var files = new MemoryHost();
        foreach (var tree in before.Trees)
        {
            files.With(tree.Source.Path, tree.Source.Text);
        }

        foreach (var (file, content) in result.Files)
        {
            files.With(file, content);
        }

        var after = PlanCompiler.Check(files, path);
        Assert.False(after.HasErrors && !before.HasErrors);
        Assert.All(after.Diagnostics, d => Assert.True(d.Fix.IsEmpty || before.HasErrors));
        Assert.Empty(after.Diagnostics.Select(static d => d.Descriptor.Code)
            .Except(before.Diagnostics.Select(static d => d.Descriptor.Code)));
        Assert.Equal(
            before.Trees[0].Source.LineCount, after.Trees[0].Source.LineCount);
    }

    private static string Plan(string prose) =>
        $"单位库 {{\n单位 市局：甲市局\n}}\n方案 例：示例方案 {{\n编制：市局\n引言 \"\"\"\n{prose}\n\"\"\"\n}}\n";

    private static (string Text, FixResult Again) Fix(string text)
    {
        var result = PlanFixer.Fix(new MemoryHost().With("a.plan", text), "a.plan");
        var mended = result.Files.TryGetValue("a.plan", out var bytes) ? bytes : Encoding.UTF8.GetBytes(text);
        return (Encoding.UTF8.GetString(mended), PlanFixer.Fix(new MemoryHost().With("a.plan", mended), "a.plan"));
    }
}
