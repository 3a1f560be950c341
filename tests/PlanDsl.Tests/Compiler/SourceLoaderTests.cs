using PlanDsl.Compiler;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Compiler;

public sealed class SourceLoaderTests
{
    private const string Registry = "单位库 甲市 {\n  单位 市局：甲市市局\n}\n";

    [Fact]
    public void Imports_are_read_each_once_in_order()
    {
        var host = new MemoryHost()
            .With("p/main.plan", "导入：../lib/a.plan\n导入：“../lib/b.plan”\n" + Registry)
            .With("lib/a.plan", "导入：common.plan\n" + Registry)
            .With("lib/b.plan", "导入：common.plan\n" + Registry)
            .With("lib/common.plan", Registry);
        Check(host, "p/main.plan", files: "p/main.plan lib/a.plan lib/common.plan lib/b.plan");
        Assert.All(host.Reads.Values, static count => Assert.Equal(1, count));
    }

    [Fact]
    public void A_missing_file_is_named_where_it_is_asked_for()
    {
        Check(new MemoryHost(), "no.plan", "", "PLN0001 no.plan 1:1 no.plan");
        Check(
            new MemoryHost().With("p/a.plan", "// 注\n导入：\"x/b.plan\"\n" + Registry),
            "p/a.plan",
            "p/a.plan",
            "PLN0006 p/a.plan 2:4 x/b.plan|p/x/b.plan");
    }

    [Fact]
    public void A_circle_is_reported_once_with_its_path()
    {
        var host = new MemoryHost()
            .With("a.plan", "导入：b.plan\n" + Registry)
            .With("b.plan", "导入：c.plan\n" + Registry)
            .With("c.plan", "导入：a.plan\n" + Registry);
        Check(
            host, "a.plan", "a.plan b.plan c.plan",
            "PLN0007 c.plan 1:4 a.plan → b.plan → c.plan → a.plan (a.plan 1:4; b.plan 1:4)");
        Check(
            new MemoryHost().With("a.plan", "导入：a.plan\n" + Registry), "a.plan", "a.plan",
            "PLN0007 a.plan 1:4 a.plan → a.plan");
    }

    [Fact]
    public void A_circle_behind_the_main_file_starts_where_it_closes()
    {
        var host = new MemoryHost()
            .With("main.plan", "导入：b.plan\n" + Registry)
            .With("b.plan", "导入：c.plan\n" + Registry)
            .With("c.plan", "导入：b.plan\n" + Registry);
        Check(
            host, "main.plan", "main.plan b.plan c.plan",
            "PLN0007 c.plan 1:4 b.plan → c.plan → b.plan (b.plan 1:4)");
    }

    [Fact]
    public void Empty_files_are_errors()
    {
        Check(new MemoryHost().With("a.plan", ""), "a.plan", "a.plan", "PLN0005 a.plan 1:1 ");
        Check(new MemoryHost().With("a.plan", "// 注\n\n"), "a.plan", "a.plan", "PLN0005 a.plan 1:1 ");
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_parsed()
    {
        var pasted = new byte[10 * 1024 * 1024];
        Array.Fill(pasted, (byte)'a');
        Check(new MemoryHost().With("a.plan", pasted), "a.plan", "", "PLN0008 a.plan 1:1 10|8");
    }

    [Fact]
    public void An_unreadable_file_gives_the_systems_reason()
    {
        Check(new MemoryHost(), "锁住.plan", "", "PLN0009 锁住.plan 1:1 锁住.plan");
        Check(
            new MemoryHost().With("a.plan", "导入：锁住.plan\n" + Registry), "a.plan", "a.plan",
            "PLN0009 a.plan 1:4 锁住.plan");
        var finding = SourceLoader.Load(new MemoryHost(), "锁住.plan").Diagnostics.Single();
        Assert.Equal("无法读取 锁住.plan：被占用。", finding.GetMessage(DisplayLanguage.Zh));
        Assert.Equal("close it.", finding.GetRemedy(DisplayLanguage.En));
    }

    private static void Check(MemoryHost host, string path, string files, params string[] findings)
    {
        var set = SourceLoader.Load(host, path);
        Assert.Equal(files, string.Join(' ', set.Files.Select(static file => file.Path)));
        Assert.Equal(findings, set.Diagnostics.Select(static finding =>
        {
            var related = string.Join("; ", finding.Related.Select(static other => Place(other.Location)));
            var arguments = string.Join('|', finding.Arguments.Select(static argument => argument.Zh));
            return $"{finding.Descriptor.Code} {Place(finding.Location)} {arguments}"
                + (related.Length > 0 ? $" ({related})" : "");
        }));
    }

    private static string Place(PlanDsl.Syntax.Location location)
    {
        var start = location.Source.GetPosition(location.Span.Start);
        return $"{location.Source.Path} {start.Line + 1}:{start.Column + 1}";
    }
}
