using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Emit.OpenXml;

/// <summary>What a person finds who goes on working with the file: styles, outline, languages, names.</summary>
public sealed class WordStyleTests
{
    /// <summary>Who changes Normal changes the text, tables and forms; other faces are what they are.</summary>
    [Fact]
    public void One_style_has_the_font_of_the_text()
    {
        using var document = WordFiles.Open(WordFiles.All["notice"]());
        Assert.Equal(["Normal"], Styles(document)
            .Where(static s => s.StyleRunProperties?.RunFonts?.EastAsia?.Value == "仿宋_GB2312")
            .Select(static s => s.StyleId!.Value!));
    }

    [Fact]
    public void Every_style_of_the_text_and_of_tables_is_based_on_it()
    {
        using var document = WordFiles.Open(WordFiles.All["notice"]());
        var parents = Styles(document).ToDictionary(static s => s.StyleId!.Value!, static s => s.BasedOn?.Val?.Value);
        Assert.Equal(
            ["SectionEnd", "Caption", "FooterOdd", "FooterIdentity"],
            Styles(document).Where(static s => s.Type!.Value == StyleValues.Paragraph)
                .Select(static s => s.StyleId!.Value!).Where(id => id != "Normal" && parents[id] is null));
    }

    /// <summary>A table of contents takes what has the linked style, the outline nothing of the rest.</summary>
    [Fact]
    public void Only_the_words_of_a_heading_are_in_the_outline()
    {
        using var document = WordFiles.Open(WordFiles.All["notice"]());
        var styles = Styles(document).ToDictionary(static s => s.StyleId!.Value!);
        var headings = document.MainDocumentPart!.Document!.Descendants<Paragraph>()
            .Where(p => styles[WordText.StyleOf(p)].StyleParagraphProperties?.OutlineLevel is not null)
            .Select(WordText.TextOf);
        var runIn = document.MainDocumentPart.Document.Descendants<Run>()
            .Where(static r => r.RunProperties?.RunStyle?.Val?.Value is "Heading2Char" or "Heading3Char")
            .Select(WordText.TextOf);
        Assert.All(headings.Concat(runIn), static heading => Assert.InRange(heading.Length, 1, 60));
        Assert.Equal(["1.规范电子商务准入行为。", "（二）严厉打击销售侵权假冒伪劣商品行为。"], runIn);
        Assert.Equal("Heading2", styles["Heading2Char"].LinkedStyle!.Val!.Value);
        Assert.Equal("Heading2Char", styles["Heading2"].LinkedStyle!.Val!.Value);
    }

    /// <summary>A name that word processors have for something else in Chinese is not ours to give.</summary>
    [Fact]
    public void Captions_have_the_name_of_the_word_processor_and_nothing_else_has()
    {
        using var document = WordFiles.Open(WordFiles.All["notice"]());
        var names = Styles(document).ToDictionary(static s => s.StyleId!.Value!, static s => s.StyleName!.Val!.Value!);
        Assert.Equal("caption", names["Caption"]);
        Assert.DoesNotContain("题注", names.Values);
        Assert.Equal(names.Count, names.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Latin_letters_are_no_Chinese()
    {
        using var document = WordFiles.Open(WordFiles.All["notice"]());
        var languages = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>();
        Assert.Equal("en-US zh-CN", string.Join(' ', languages.Select(static l => $"{l.Val} {l.EastAsia}")));
    }

    /// <summary>A reader that knows no grid keeps the 22 lines of a page.</summary>
    [Fact]
    public void The_pitch_is_the_height_of_each_line_too()
    {
        using var document = WordFiles.Open(WordFiles.All["landscape"]());
        var normal = Styles(document).Single(static s => s.StyleId == "Normal").StyleParagraphProperties!;
        Assert.Equal("592", normal.SpacingBetweenLines!.Line!.Value);
        Assert.Equal(LineSpacingRuleValues.Exact, normal.SpacingBetweenLines.LineRule!.Value);
    }

    [Fact]
    public void The_file_says_who_issues_it_and_what_it_is()
    {
        var model = new DocumentModel("甲", "某通知", [new DocumentSection(PageOrientation.Portrait, [])])
        {
            Issuers = "甲局、乙局",
            Description = "某发〔2026〕3号，2026年3月1日",
        };
        Assert.Equal("某通知|甲局、乙局|某发〔2026〕3号，2026年3月1日|zh-CN", Core(NoticeWriter.Write(model)));
        var form = SampleModels.Table1 with { Issuers = "甲局" };
        var core = Core(FormWordWriter.Write(form));
        Assert.Contains($"|甲局|《{form.PlanTitle}》的表：", core, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_box_and_table_says_what_it_is()
    {
        var section = new DocumentSection(PageOrientation.Portrait,
        [
            new LetterheadBlock(
                null, null, null, [Sample.Text("甲局")], Sample.Text(""), Sample.Text("甲函〔2026〕3号"), [])
            {
                Form = HeadForm.Letter,
            },
            new FormBlock(SampleModels.Table1),
            new ImprintBlock(Sample.Text("乙局"), Sample.Text("甲局办公室"), Sample.Text("2026年3月1日")),
        ]);
        using var document = WordFiles.Open(NoticeWriter.Write(new DocumentModel("函", "函", [section])));
        var main = document.MainDocumentPart!.Document!;
        var boxes = main.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ToList();
        Assert.Equal(
            ["发文机关标志：甲局", "抄送：乙局。\n甲局办公室\u30002026年3月1日印发"],
            boxes.Select(static b => b.Description!.Value!));
        Assert.Equal(boxes.Count, boxes.Select(static b => b.Id!.Value).Distinct().Count());
        var tables = main.Descendants<TableCaption>().Select(static c => c.Val!.Value);
        Assert.Contains(SampleModels.Table1.Title.Text, tables);
    }

    private static string Core(byte[] bytes)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        var core = XDocument.Load(zip.GetEntry("docProps/core.xml")!.Open()).Root!;
        return string.Join('|', core.Elements().Select(static e => e.Value));
    }

    private static IEnumerable<Style> Styles(WordprocessingDocument document) =>
        document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>();
}
