using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Audit.WordReading;
using Xunit;
using Gallery = PlanDsl.Tests.Layout.Gallery;

namespace PlanDsl.Tests.Emit.OpenXml;

/// <summary>What stands in a box stands there for programs, too, that know no boxes of the newer kind.</summary>
public class WordFallbackTests
{
    public static TheoryData<string> Boxed => ["信函", "下行文", "长表", "名单和长矩阵"];

    [Theory]
    [MemberData(nameof(Boxed))]
    public void A_box_says_the_same_to_programs_of_both_kinds(string name)
    {
        using var document = WordFiles.Open(Gallery.Notice(name));
        var main = document.MainDocumentPart!;
        OpenXmlElement[] roots = [main.Document!, .. main.FooterParts.Select(static part => part.Footer!)];
        var boxes = roots.SelectMany(static root => root.Descendants<AlternateContent>()).ToList();
        Assert.NotEmpty(boxes);
        Assert.All(boxes, static box => Assert.Equal(
            Shown(box.GetFirstChild<AlternateContentChoice>()!),
            Shown(box.GetFirstChild<AlternateContentFallback>()!)));
    }

    [Theory]
    [MemberData(nameof(Boxed))]
    public void Files_with_boxes_hold_to_the_schema(string name)
    {
        var notice = Gallery.Notice(name);
        Assert.Empty(WordFiles.Errors(notice, FileFormatVersions.Office2010));
        Assert.Empty(WordFiles.Errors(notice, FileFormatVersions.Microsoft365));
    }

    [Fact]
    public void The_number_of_a_page_on_its_side_stays_on_one_line()
    {
        using var document = WordFiles.Open(WordFiles.All["landscape"]());
        var shapes = document.MainDocumentPart!.FooterParts
            .SelectMany(static part => part.Footer!.Descendants<Shape>());
        Assert.All(shapes, static shape => Assert.Equal("width:113.4pt;height:14pt", shape.Style!.Value));
    }

    [Theory]
    [InlineData("信函", "抄送：临江市人民政府办公室。")]
    [InlineData("下行文", "抄送：市互联网信息办公室，市公安局。")]
    public void The_audit_reads_what_stands_in_a_box_once(string name, string line)
    {
        var package = WordPackage.Open(Gallery.Notice(name), out _)!;
        Assert.Single(WordFileReader.Read(package).Paragraphs, paragraph => paragraph.Text == line);
    }

    private static string Shown(OpenXmlElement branch) =>
        string.Concat(branch.Descendants<TextBoxContent>().Select(static content => content.OuterXml));
}
