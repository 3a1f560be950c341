using PlanDsl.Audit;
using PlanDsl.Audit.Gates;
using PlanDsl.Audit.Pages;
using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Rendering;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Audit;

/// <summary>The pages of a file join its report: our documents pass, and what is moved is found where it is.</summary>
public sealed class RenderedAuditTests
{
    private const string Document = "word/document.xml";
    private const string Plan = "docs/gallery/方案作附件.plan";

    private static byte[] Right => WordSamples.Notice(Plan);

    [RenderFact]
    public void Our_documents_pass_and_the_page_settles_what_the_file_left_open()
    {
        string[] plans = ["方案作附件", "信函", "命令", "纪要", "联合行文", "版记前空白页", "主送移入版记"];
        var files = plans.Select(static plan => KeyValuePair.Create(
            plan + ".docx", WordSamples.Notice($"docs/gallery/{plan}.plan"))).ToList();
        foreach (var ((plan, file), pdf) in files.Zip(OfficeRenderer.ToPdf(files, Renderer.FontConfig)))
        {
            using var pages = RenderedDocument.Read(pdf);
            var report = PageAuditor.Add(WordAuditor.Audit(file), pages);
            Assert.Equal([], report.Findings.Select(f => $"{plan} {f.Gate.Id} {f.Found.Zh}"));
            var settled = WordAuditor.Audit(file).Gates.Count(IsOpen) - report.Gates.Count(IsOpen);
            Assert.True(settled >= 3, $"{plan}: {settled} settled");
        }
    }

    [RenderFact]
    public void A_mark_moved_down_takes_all_below_with_it() => Check(
        "w:line=\"2122\"", "w:line=\"2689\"", "G-7.2.4b/page 第 1 页 发文机关标志上缘 82.");

    [RenderFact]
    public void An_imprint_that_floats_higher_is_off_the_edge_of_the_text() => Check(
        "<wp:posOffset>8726170</wp:posOffset>", "<wp:posOffset>8366170</wp:posOffset>",
        "G-7.4.1b 第 4 页 版记末条分隔线 252.2 mm");

    [RenderFact]
    public void A_footer_that_stands_lower_moves_the_page_numbers() => Check(
        "w:footer=\"1457\"", "w:footer=\"1117\"",
        "G-7.5c 第 1 页、第 2 页、第 3 页、第 4 页 页码一字线 274.8 mm");

    /// <summary>37 mm as a margin set the first line lower than 37 mm on the paper, which is what it is.</summary>
    [RenderFact]
    public void The_classic_page_is_measured_by_its_own_figures()
    {
        var options = BuildOptions.Everything with { Template = NoticeTemplate.Named("classic37") };
        var file = WordSamples.Build("plans/shanghai-2020/网剑2020.plan", options)
            .Single(static output => output.Kind == OutputKind.Notice).Content;
        var report = Render(file);
        Assert.Equal(PageProfile.Classic37, report.Profile);
        Assert.DoesNotContain(report.Findings, static f => f.Places[0].Page > 0);
        var tops = report.Rendered!.Measurements.Where(static m => m.Gate.Topic.Zh.StartsWith("版心上边",
            StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(tops);
        Assert.All(tops, static m => Assert.InRange(m.Millimetres!.Value, 39, 40.7));
        using var pages = Pages(file);
        Assert.Contains(PageAudit.Measure(pages), static m => !m.IsMet && m.Gate.Id is "G-5.2.1a" or "G-5.2.3a");
    }

    [RenderFact]
    public void Fonts_that_others_stand_for_are_named()
    {
        var rendered = Render(Right).Rendered!;
        Assert.Contains("仿宋_GB2312", rendered.FontsNotUsed);
        Assert.Contains(rendered.FontsUsed, static font => font.StartsWith("FandolFang", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("仿宋_GB2312", "FangSong_GB2312", true)]
    [InlineData("仿宋", "FangSong_GB2312", false)]
    [InlineData("黑体", "SimHei,Bold", true)]
    [InlineData("Noto Sans CJK SC", "NotoSansCJKSC-Regular", true)]
    [InlineData("楷体", "FandolKai-Regular", false)]
    public void A_font_is_known_by_its_name_in_a_pdf(string name, string printed, bool isSame) =>
        Assert.Equal(isSame, PrintedFonts.IsAmong(name, [printed]));

    /// <summary>A gate has one title, clause and strength, whether it is read or measured.</summary>
    [Fact]
    public void Every_measure_belongs_to_a_gate() => Assert.All(MeasuredGates.All, static measured =>
    {
        Assert.Equal(measured.Id, measured.Info.Id);
        Assert.True(measured.Strength >= measured.Info.Strength, measured.Topic.Zh);
    });

    [Fact]
    public void A_gate_that_needs_the_page_can_be_measured_or_says_so()
    {
        var measured = MeasuredGates.All.Select(static gate => gate.Id).ToHashSet(StringComparer.Ordinal);
        string[] byEye = ["G-7.2.4d", "G-7.2.6b"];
        Assert.Equal(byEye, GateTable.All.OfType<UnseenGate>().Where(static gate => gate.Reason == UnseenGates.Page)
            .Select(static gate => gate.Info.Id).Where(id => !measured.Contains(id)));
    }

    private static bool IsOpen(GateOutcome outcome) => outcome.Verdict == GateVerdict.NotVerified;

    private static RenderedDocument Pages(byte[] file) => RenderedDocument.Read(
        OfficeRenderer.ToPdf([KeyValuePair.Create("file.docx", file)], Renderer.FontConfig)[0]);

    private static AuditReport Render(byte[] file)
    {
        using var pages = Pages(file);
        return PageAuditor.Add(WordAuditor.Audit(file), pages);
    }

    /// <summary>With something changed this is found on the page, and its gate fails.</summary>
    private static void Check(string old, string with, string finding)
    {
        var text = WordSamples.Read(Right, Document);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var report = Render(WordSamples.Replace(
            Right, Document, text.Replace(old, with, StringComparison.Ordinal)));
        var found = report.Findings.Where(static f => f.Places[0].Page > 0).Select(static f =>
            $"{f.Gate.Id} {string.Join('、', f.Places.Select(static p => $"第 {p.Page} 页"))} {f.Found.Zh}").ToList();
        Assert.Contains(found, text => text.StartsWith(finding, StringComparison.Ordinal));
        Assert.Equal(
            GateVerdict.Fail,
            report.Gates.Single(gate => finding.StartsWith(gate.Gate.Id + " ", StringComparison.Ordinal)).Verdict);
    }
}
