using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanDsl.Audit;
using PlanDsl.Audit.Marking;
using PlanDsl.Tests.Audit.Foreign;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Audit;

/// <summary>Copies with comments: each finding at its place, all else as it was.</summary>
public sealed class WordMarkerTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly byte[] Right = WordSamples.Notice("tests/cases/valid/shell.plan");

    /// <summary>Files of others, with boxes, frames and content controls.</summary>
    public static TheoryData<string> Files => ["boxes", "by-libreoffice", "direct-formatting", "letter", "upward"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Without_the_marks_the_copy_is_the_file(string name)
    {
        var content = File.ReadAllBytes(Repository.PathTo("tests", "audit", name + ".docx"));
        var copy = Mark(content);
        using var old = new ZipArchive(new MemoryStream(content));
        using var now = new ZipArchive(new MemoryStream(copy));
        foreach (var part in old.Entries.Select(static entry => entry.FullName))
        {
            if (part is not ("word/document.xml" or "[Content_Types].xml" or "word/_rels/document.xml.rels"))
            {
                Assert.Equal(WordSamples.Read(content, part), WordSamples.Read(copy, part));
            }
        }

        var body = XElement.Parse(WordSamples.Read(copy, "word/document.xml"), LoadOptions.PreserveWhitespace);
        body.Descendants(W + "commentReference").Select(static e => e.Parent!).ToList().ForEach(static e => e.Remove());
        body.Descendants().Where(static e => e.Name.LocalName.StartsWith("commentRange", StringComparison.Ordinal))
            .ToList()
            .ForEach(static e => e.Remove());
        Assert.True(XNode.DeepEquals(
            XElement.Parse(WordSamples.Read(content, "word/document.xml"), LoadOptions.PreserveWhitespace), body));
        Assert.Equal(copy, Mark(content));
    }

    /// <summary>The marks are comments in the eyes of the Open XML SDK, each at a paragraph outside of boxes.</summary>
    [Fact]
    public void Every_finding_has_a_comment_at_its_paragraph()
    {
        var wrong = WordSamples.Change(Right, "word/document.xml", ">2024年3月4日印发", ">2024年03月04日印发");
        wrong = WordSamples.Change(wrong, "word/document.xml", "〔2024〕3号", "[2024]3号");
        wrong = WordSamples.Change(wrong, "word/settings.xml", "<w:mirrorMargins />", "");
        var copy = Mark(wrong);
        using var package = WordprocessingDocument.Open(new MemoryStream(copy), false);
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(static e => $"{e.Path?.XPath} {e.Description}"));
        var body = XElement.Parse(WordSamples.Read(copy, "word/document.xml"));
        var texts = XElement.Parse(WordSamples.Read(copy, "word/comments.xml")).Elements()
            .ToDictionary(static c => c.Attribute(W + "id")!.Value, static c => c.Value);
        string At(string gate) => body.Descendants(W + "commentReference")
            .Single(e => texts[e.Attribute(W + "id")!.Value].StartsWith(gate, StringComparison.Ordinal))
            .Ancestors(W + "p").First().Value;
        Assert.Equal(3, texts.Count);
        Assert.Equal("临教发[2024]3号", At("G-7.2.5b"));
        Assert.Equal(body.Descendants(W + "p").First().Value, At("G-5.2.1c"));
        Assert.Contains("印发", At("G-7.4.3a"), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_that_are_there_stay()
    {
        var marked = Mark(WordSamples.Change(Right, "word/document.xml", "〔2024〕3号", "[2024]3号"));
        var again = Mark(marked);
        var ids = XElement.Parse(WordSamples.Read(again, "word/comments.xml")).Elements()
            .Select(static c => c.Attribute(W + "id")!.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.True(ids.Count > 2);
        using var zip = new ZipArchive(new MemoryStream(again));
        Assert.Single(zip.Entries, static entry => entry.FullName.Contains("comments", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kind_with_many_places_is_marked_at_some_and_says_how_many_more()
    {
        var file = ForeignFiles.All["Word, grid of 312 and fixed lines"]();
        var text = WordSamples.Read(file, "word/document.xml");
        var blanks = string.Concat(Enumerable.Range(0, 60).Select(static _ =>
            "<w:p><w:r><w:rPr><w:highlight w:val=\"red\"/></w:rPr><w:t>甲</w:t></w:r></w:p>"));
        var at = text.IndexOf("<w:tbl>", StringComparison.Ordinal);
        var copy = Mark(WordSamples.Replace(file, "word/document.xml", text[..at] + blanks + text[at..]));
        var said = XElement.Parse(WordSamples.Read(copy, "word/comments.xml")).Elements().Select(static c => c.Value)
            .Where(static c => c.StartsWith("D-3", StringComparison.Ordinal)).ToList();
        Assert.Equal(20, said.Count);
        Assert.EndsWith("+40", said[^1], StringComparison.Ordinal);
    }

    private static byte[] Mark(byte[] content) => WordMarker.Mark(
        content, WordAuditor.Audit(content).Findings, static (finding, _, more) =>
            ImmutableArray.Create($"{finding.Gate.Id} {finding.Found.Zh}", $"+{more}"));
}
