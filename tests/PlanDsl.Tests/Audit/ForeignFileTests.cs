using PlanDsl.Audit;
using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Audit;

/// <summary>Files that others made: read as Word reads them, judged without exceptions.</summary>
public sealed class ForeignFileTests
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    /// <summary>
    /// A careless notice, saved by LibreOffice from a web page; good ones as people make them by hand, with direct
    /// formatting, a drawn rule, a table or borders for the imprint, boxes and frames, 37 mm margins; a letter.
    /// </summary>
    [Theory]
    [InlineData("by-libreoffice")]
    [InlineData("direct-formatting")]
    [InlineData("upward")]
    [InlineData("letter")]
    [InlineData("boxes")]
    public void A_whole_file(string name)
    {
        var report = WordAuditor.Audit(File.ReadAllBytes(Repository.PathTo("tests", "audit", name + ".docx")));
        Assert.Null(report.Problem);
        Baseline.Check(
            string.Concat(report.Findings.Select(static f =>
                $"{f.Gate.Id} {f.Severity} {f.Gate.Topic.Zh}：{f.Found.Zh}（{Numbers(f)}）\n")),
            "tests", "audit", name + ".txt");
    }

    [Fact]
    public void A_paragraph_without_properties_has_the_default_styles_theme_fonts()
    {
        var run = Read("<w:p><w:r><w:t>正文</w:t></w:r></w:p>").Paragraphs[0].Runs[0];
        Assert.Equal(("等线", "Calibri", 10.5), (run.Format.EastAsia, run.Format.Ascii, run.Format.Size));
    }

    [Fact]
    public void A_direct_font_wins_over_a_theme_font_of_the_style()
    {
        var run = Read("<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/></w:rPr><w:t>正文</w:t>"
            + "</w:r></w:p>")
            .Paragraphs[0].Runs[0];
        Assert.Equal(("仿宋", "Calibri", 16.0), (run.Format.EastAsia, run.Format.Ascii, run.Format.Size));
    }

    [Fact]
    public void A_character_style_turns_bold_of_the_paragraphs_style_round()
    {
        const string text = "<w:p><w:pPr><w:pStyle w:val=\"Head\"/></w:pPr><w:r><w:t>甲</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:t>乙</w:t></w:r></w:p>";
        Assert.Equal([true, false], Read(text).Paragraphs[0].Runs.Select(static run => run.Format.IsBold));
    }

    [Fact]
    public void An_indent_in_characters_wins_and_is_counted_in_the_paragraphs_type() => Assert.Equal(
        640, Read("<w:p><w:pPr><w:pStyle w:val=\"Sixteen\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/>"
            + "</w:pPr></w:p>")
            .Paragraphs[0].Format.FirstLine);

    [Fact]
    public void The_type_of_the_first_run_counts_for_indents_in_characters() => Assert.Equal(
        640, Read("<w:p><w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr>"
            + "<w:t>正文</w:t></w:r></w:p>").Paragraphs[0].Format.FirstLine);

    [Fact]
    public void Of_alternatives_only_the_choice_is_read() => Assert.Equal(
        ["", "新"],
        Read("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>"
            + "<w:p><w:r><w:t>新</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + "<mc:Fallback>"
            + "<w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:txbxContent></v:textbox>"
            + "</w:pict>"
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p>").Paragraphs.Select(static p => p.Text));

    [Fact]
    public void A_text_box_of_the_old_kind_is_read() => Assert.Equal(
        ["", "旧"],
        Read("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:txbxContent>"
            + "</v:textbox></v:shape></w:pict></w:r></w:p>").Paragraphs.Select(static p => p.Text));

    [Theory]
    [InlineData("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>7</w:t></w:r></w:fldSimple>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r>"
        + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r>"
            + "<w:fldChar w:fldCharType=\"end\"/></w:r>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> PAGE </w:instrText>"
            + "<w:fldChar w:fldCharType=\"end\"/></w:r>")]
    public void Page_numbers_are_found_in_every_kind_of_field(string field) => Assert.Contains(
        Read($"<w:p>{field}</w:p>").Paragraphs[0].Runs, static run => run.IsPageNumber);

    [Fact]
    public void Deleted_text_is_not_read_and_inserted_text_is() => Assert.Equal(
        "留下加上",
        Read("<w:p><w:r><w:t>留下</w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>加上</w:t></w:r></w:ins></w:p>").Paragraphs[0].Text);

    [Fact]
    public void Numbers_that_Word_makes_are_read_as_printed()
    {
        const string list = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        Assert.Equal(
            ["一、目标", "二、任务"],
            Read($"<w:p>{list}<w:r><w:t>目标</w:t></w:r></w:p><w:p>{list}<w:r><w:t>任务</w:t></w:r></w:p>")
                .Paragraphs.Select(static p => p.Text));
    }

    [Fact]
    public void A_line_of_contents_is_no_heading()
    {
        const string line = "<w:p><w:r><w:t>一、目标</w:t></w:r><w:fldSimple w:instr=\"PAGEREF _Toc1\"><w:r>"
            + "<w:t>2</w:t></w:r></w:fldSimple></w:p>";
        var document = Recognizer.Recognize(Read(line), null);
        Assert.Equal(ElementRole.Other, document.RoleOf(document.File.Paragraphs[0]));
    }

    [Fact]
    public void A_section_takes_over_the_footer_of_the_one_before()
    {
        const string first = "<w:p><w:pPr><w:sectPr><w:footerReference w:type=\"default\" r:id=\"foot\"/>"
            + "</w:sectPr></w:pPr></w:p>";
        var file = Read(first + "<w:p/><w:sectPr/>");
        Assert.Equal(2, file.Sections.Length);
        Assert.All(file.Sections, static section => Assert.Equal("页脚", section.Footers["default"][0].Text));
    }

    [Fact]
    public void The_strict_variant_is_read_like_the_usual_one()
    {
        var strict = Package("<w:p><w:r><w:t>正文</w:t></w:r></w:p>").Select(static part => (part.Name, part.Text.Replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            StringComparison.Ordinal)));
        Assert.Equal("正文", Open(WordSamples.Make([.. strict])).Paragraphs[0].Text);
    }

    /// <summary>A letter: the gates of ordinary documents do not speak about its head.</summary>
    [Fact]
    public void A_letter_is_told_from_an_ordinary_document()
    {
        const string text = "<w:p><w:pPr><w:pBdr>"
            + "<w:bottom w:val=\"thickThinSmallGap\" w:sz=\"24\" w:color=\"FF0000\"/></w:pBdr>"
            + "<w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"方正小标宋简体\"/>"
            + "<w:color w:val=\"FF0000\"/>"
            + "<w:sz w:val=\"72\"/></w:rPr><w:t>临江市教育局</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
            + "<w:r><w:t>临教函〔2024〕3号</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr>"
            + "<w:sz w:val=\"44\"/>"
            + "</w:rPr><w:t>关于护学工作的函</w:t></w:r></w:p><w:p><w:r><w:t>市公安局：</w:t></w:r></w:p>";
        var content = WordSamples.Make([.. Package(text)]);
        Assert.Equal(OfficialFormat.Letter, Recognizer.Recognize(Open(content), null).Format);
        var found = WordAuditor.Audit(content).Findings.Select(static f => f.Gate.Id).ToList();
        Assert.DoesNotContain("G-7.2.5a", found);
        Assert.DoesNotContain("G-7.2.7", found);
        Assert.DoesNotContain("L-4", found);
    }

    private static string Numbers(AuditFinding finding) =>
        string.Join('、', finding.Places.Select(static place => place.Paragraph));

    private static WordFile Read(string body) => Open(WordSamples.Make([.. Package(body)]));

    private static WordFile Open(byte[] content)
    {
        var package = WordPackage.Open(content, out var problem);
        Assert.Null(problem);
        return WordFileReader.Read(package!);
    }

    private static IEnumerable<(string Name, string Text)> Package(string body)
    {
        const string kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        yield return ("_rels/.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="main" Type="{kind}officeDocument" Target="word/document.xml"/></Relationships>
            """);
        yield return ("word/_rels/document.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="styles" Type="{kind}styles" Target="styles.xml"/>
            <Relationship Id="theme" Type="{kind}theme" Target="/word/theme/theme1.xml"/>
            <Relationship Id="list" Type="{kind}numbering" Target="numbering.xml"/>
            <Relationship Id="foot" Type="{kind}footer" Target="footer1.xml"/></Relationships>
            """);
        yield return ("word/document.xml", $"<w:document {Names}><w:body>{body}</w:body></w:document>");
        yield return ("word/footer1.xml", $"<w:ftr {Names}><w:p><w:r><w:t>页脚</w:t></w:r></w:p></w:ftr>");
        yield return ("word/numbering.xml", $"""
            <w:numbering {Names}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
            <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """);
        yield return ("word/theme/theme1.xml", $"""
            <a:theme {Names}><a:themeElements><a:fontScheme name="Office"><a:minorFont><a:latin typeface="Calibri"/>
            <a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements>
            </a:theme>
            """);
        yield return ("word/styles.xml", $"""
            <w:styles {Names}><w:docDefaults><w:rPrDefault><w:rPr>
            <w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"
            w:eastAsiaTheme="minorEastAsia"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:rPr><w:sz w:val="21"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Sixteen"><w:basedOn w:val="a"/><w:rPr><w:sz w:val="32"/></w:rPr>
            </w:style>
            <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style></w:styles>
            """);
    }
}
