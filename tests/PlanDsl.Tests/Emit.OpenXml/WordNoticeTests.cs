using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Emit.OpenXml;

public class WordNoticeTests
{
    [Fact]
    public void The_text_is_the_model_s_in_its_order()
    {
        var expected = SampleModels.Notice.Sections.SelectMany(section => section.Blocks).SelectMany(Lines);
        using var document = WordFiles.Open(WordFiles.All["notice"]());
        Assert.Equal(expected, WordText.Lines(document.MainDocumentPart!.Document!.Body!));
    }

    [Fact]
    public void Each_paragraph_has_a_style_of_the_manifest_and_runs_have_nothing_else()
    {
        using var document = WordFiles.Open(WordFiles.All["notice"]());
        var main = document.MainDocumentPart!;
        var styles = main.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Select(style => style.StyleId!.Value!)
            .ToHashSet();
        Assert.All(main.Document!.Descendants<Paragraph>(), p => Assert.Contains(WordText.StyleOf(p), styles));
        Assert.All(main.Document!.Descendants<RunProperties>(), run =>
            Assert.Contains(Assert.IsType<RunStyle>(Assert.Single(run.ChildElements)).Val!.Value!, styles));
    }

    [Fact]
    public void Every_role_can_be_drawn()
    {
        var blocks = Enum.GetValues<ParagraphRole>()
            .Select(role => (DocumentBlock)new ParagraphBlock(role, [new DocumentRun(Sample.Text(role.ToString()))]));
        var section = new DocumentSection(PageOrientation.Portrait, [.. blocks]);
        using var document = WordFiles.Open(NoticeWriter.Write(new DocumentModel("全", "全", [section])));
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .ToDictionary(style => style.StyleId!.Value!);
        Assert.All(document.MainDocumentPart.Document!.Descendants<Paragraph>(), paragraph =>
        {
            Assert.Equal(paragraph.InnerText, WordText.StyleOf(paragraph));
            Assert.True(styles.ContainsKey(paragraph.InnerText), paragraph.InnerText);
        });
    }

    /// <summary>0.3 of the type of 30 pt, and less where page 1 would show no text.</summary>
    [Theory]
    [InlineData(2, 20, "|180")]
    [InlineData(5, 20, "|180|180|180|180")]
    [InlineData(5, 160, "|107|107|107|107")]
    public void The_names_of_a_joint_mark_stand_apart_as_far_as_page_1_allows(int names, int addressees, string expect)
    {
        var marks = Enumerable.Repeat(Sample.Text("临江市住房和城乡建设局"), names);
        var head = new LetterheadBlock(
            null, null, null, [.. marks], Sample.Text("文件"), Sample.Text("某发〔2024〕1号"), []);
        var section = new DocumentSection(
            PageOrientation.Portrait,
            [
                head, Line(ParagraphRole.Title, "某某局关于印发方案的通知"), new BlankLines(1),
                Line(ParagraphRole.Addressees, new string('局', addressees)), Line(ParagraphRole.Body, "现印发给你们。"),
            ]);
        using var document = WordFiles.Open(NoticeWriter.Write(new DocumentModel("甲", "甲", [section])));
        var table = document.MainDocumentPart!.Document!.Body!.Elements<Table>().First();
        Assert.Equal(expect, string.Join('|', table.Descendants<Paragraph>()
            .Where(static p => p.InnerText.StartsWith('临'))
            .Select(static p => p.ParagraphProperties!.SpacingBetweenLines!.Before?.Value)));

        static ParagraphBlock Line(ParagraphRole role, string text) => new(role, [new DocumentRun(Sample.Text(text))]);
    }

    /// <summary>What a line above the mark is follows from the plan, not from how it begins.</summary>
    [Theory]
    [InlineData("000001", "机密★1年", "特急", "HeadLine 000001|HeadLineBold 机密★1年|HeadLineBold 特急")]
    [InlineData("甲000001", null, null, "HeadLine 甲000001")]
    [InlineData(null, "机密★1年", null, "HeadLine |HeadLineBold 机密★1年")]
    [InlineData(null, null, "24小时内", "HeadLineBold 24小时内")]
    [InlineData(null, null, null, "")]
    public void The_lines_above_the_mark_have_their_styles(
        string? copyNumber, string? secrecy, string? urgency, string expected)
    {
        var head = new LetterheadBlock(
            Mark(copyNumber), Mark(secrecy), Mark(urgency), [], TracedText.Empty, Sample.Text("某发〔2024〕3号"), []);
        var section = new DocumentSection(PageOrientation.Portrait, [head]);
        using var document = WordFiles.Open(NoticeWriter.Write(new DocumentModel("头", "头", [section])));
        var lines = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()
            .Where(p => WordText.StyleOf(p).StartsWith("HeadLine", StringComparison.Ordinal))
            .Select(p => $"{WordText.StyleOf(p)} {p.InnerText}").ToList();
        Assert.Equal(expected, string.Join('|', lines));
        Assert.Equal(lines.Count, head.LineCount);

        static TracedText? Mark(string? text) => text is null ? null : Sample.Text(text);
    }

    [Fact]
    public void Pages_have_the_margins_and_the_grid_of_the_standard()
    {
        using var document = WordFiles.Open(WordFiles.All["landscape"]());
        var pages = document.MainDocumentPart!.Document!.Descendants<SectionProperties>().Select(Describe);
        const string portrait = "11906×16838 top 1960 bottom 1847 left 1588 right 1474 footer 1457 grid 592";
        Assert.Equal(
            [portrait, "16838×11906 top 1531 bottom 1531 left 2041 right 2041 footer 850 grid 589", portrait],
            pages);
    }

    [Fact]
    public void A_heading_that_stands_alone_stays_with_the_next_line_and_a_run_in_one_need_not()
    {
        var outline = WordText.Outline(WordFiles.All["notice"]());
        Assert.Contains("Heading3: 2.加强登记管理\n", outline, StringComparison.Ordinal);
        Assert.Contains(
            "Body: <Heading2Char>（二）严厉打击销售侵权假冒伪劣商品行为。</>以食品", outline, StringComparison.Ordinal);
    }

    private static string Describe(SectionProperties end)
    {
        var size = end.GetFirstChild<PageSize>()!;
        var margin = end.GetFirstChild<PageMargin>()!;
        return $"{size.Width}×{size.Height} top {margin.Top} bottom {margin.Bottom} left {margin.Left} "
            + $"right {margin.Right} footer {margin.Footer} grid {end.GetFirstChild<DocGrid>()!.LinePitch}";
    }

    private static IEnumerable<string> Lines(DocumentBlock block) => block switch
    {
        ParagraphBlock paragraph => [string.Concat(paragraph.Runs.Select(run => run.Text))],
        FormBlock form => Lines(form.Form),
        _ => [],
    };

    private static IEnumerable<string> Lines(FormModel form) =>
    [
        form.Title,
        string.Join('\t', form.Head.Select(item => item.Label.Text + item.Blank)),
        .. form.Paper.Rows.SelectMany(row => row.Cells).Select(cell => string.Concat(cell.Content.Select(Text))),
        .. form.Notes.Select(static n => n.Text),
    ];

    private static string Text(CellInline inline) => inline switch
    {
        CellText text => text.Text,
        CellInput { BlankWidth: > 0 } input => new string('　', input.BlankWidth),
        CellInput => "　　　",
        _ => "\n",
    };
}
