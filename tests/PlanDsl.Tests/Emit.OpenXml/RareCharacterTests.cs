using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Emit.OpenXml;

/// <summary>Characters that fonts of GB 2312 do not have are set in one that has them.</summary>
public sealed class RareCharacterTests
{
    [Theory]
    [InlineData(ParagraphRole.Body, "王芳负责", "王芳负责")]
    [InlineData(ParagraphRole.Body, "朱镕、喆某负责", "朱|镕=仿宋|、|喆=仿宋|某负责")]
    [InlineData(ParagraphRole.Heading2, "（一）堃某", "（一）|堃=楷体|某")]
    [InlineData(ParagraphRole.Title, "关于堃\n喆的通知", "关于|堃喆=方正小标宋_GBK|的通知")]
    [InlineData(ParagraphRole.Heading1, "一、堃某", "一、堃某")]
    [InlineData(ParagraphRole.Body, "姓𠮷的", "姓|𠮷=SimSun-ExtB|的")]
    public void Each_stretch_has_a_font_that_has_it(ParagraphRole role, string text, string expect)
    {
        var section = new DocumentSection(
            PageOrientation.Portrait, [new ParagraphBlock(role, [new DocumentRun(Sample.Text(text))])]);
        using var document = WordFiles.Open(NoticeWriter.Write(new DocumentModel("例", "例", [section])));
        var runs = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().First().Elements<Run>();
        Assert.Equal(expect, Merge(runs.Select(static run =>
            (run.InnerText, run.RunProperties?.RunFonts?.EastAsia?.Value))));
    }

    private static string Merge(IEnumerable<(string Text, string? Font)> runs) => string.Join(
        '|', runs.Where(static run => run.Text.Length > 0)
            .Select(static run => run.Font is null ? run.Text : $"{run.Text}={run.Font}"));
}
