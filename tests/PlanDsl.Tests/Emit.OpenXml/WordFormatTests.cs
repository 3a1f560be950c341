using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Emit.Origins;
using PlanDsl.Tests.Testing;
using Xunit;
using Gallery = PlanDsl.Tests.Layout.Gallery;

namespace PlanDsl.Tests.Emit.OpenXml;

/// <summary>The formats of GB/T 9704-2012, 10, the forms of signature, and what moves to the imprint.</summary>
public class WordFormatTests
{
    [Fact]
    public void A_letter_has_a_foot_of_its_own_on_its_first_page_only()
    {
        using var document = WordFiles.Open(Gallery.Notice("信函"));
        var sections = document.MainDocumentPart!.Document!.Descendants<SectionProperties>().ToList();
        Assert.Equal([true, false], sections.Select(static s => s.GetFirstChild<TitlePage>() is not null));
        Assert.Equal(
            [1, 0],
            sections.Select(static s => s.Elements<FooterReference>()
                .Count(static f => f.Type!.Value == HeaderFooterValues.First)));
    }

    [Fact]
    public void Other_formats_have_none() => Assert.All(["命令", "纪要", "不盖章"], static name =>
    {
        using var document = WordFiles.Open(Gallery.Notice(name));
        Assert.Empty(document.MainDocumentPart!.Document!.Descendants<TitlePage>());
        Assert.DoesNotContain(
            document.MainDocumentPart.FooterParts, static part => part.Uri.ToString().Contains('6'));
    });

    [Theory]
    [InlineData(120, "主送：")]
    [InlineData(20, null)]
    public void Addressees_move_where_the_first_page_would_show_no_text(int names, string? expect)
    {
        var sentTo = string.Join('、', Enumerable.Repeat("市某某局", names)) + "：";
        var imprint = new ImprintBlock(
            Sample.Text("市公安局"), Sample.Text("某某办公室"), Sample.Text("2024年3月4日"));
        var body = Draw(
            Head, Paragraph(ParagraphRole.Title, "某某局关于印发方案的通知"), new BlankLines(1),
            Paragraph(ParagraphRole.Addressees, sentTo), Paragraph(ParagraphRole.Body, "现印发给你们。"), imprint);
        var table = Assert.Single(body.Descendants<Table>());
        var texts = table.Descendants<Paragraph>().Select(static p => p.InnerText).ToList();
        Assert.Equal(expect is not null, texts[0].StartsWith("主送：", StringComparison.Ordinal));

        // 主送 and 抄送 stand in one row, so there is no rule between them.
        Assert.Equal(2, table.Elements<TableRow>().Count());
        Assert.Equal(expect is null, body.Elements<Paragraph>().Any(static p => p.InnerText.EndsWith('：')));
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(7, 3)]
    public void Signers_with_seals_stand_three_a_row(int signers, int rows)
    {
        var table = Assert.Single(Sign(SignatureForm.Sealed, "某某局", signers).Descendants<Table>());
        Assert.Equal(rows, table.Elements<TableRow>().Count());

        // The last signer is in the last column with text, above the date.
        var last = table.Elements<TableRow>().Last().Elements<TableCell>().Select(static c => c.InnerText).ToList();
        Assert.Equal($"某某局{signers}", last.FindLast(static t => t.Length > 0));
        Assert.All(table.Descendants<TableRow>(), row => Assert.Equal(
            table.GetFirstChild<TableGrid>()!.ChildElements.Count, row.Elements<TableCell>().Count()));
    }

    [Fact]
    public void Long_names_stand_two_a_row()
    {
        var table = Assert.Single(Sign(SignatureForm.Sealed, "某某市市场监督管理局", 4).Descendants<Table>());
        Assert.Equal(2, table.Elements<TableRow>().Count());
    }

    /// <summary>The date of 6 characters begins 2 behind the name; what is wider ends 2 from the right.</summary>
    [Theory]
    [InlineData("临江市某某委员会", "630", "788")]
    [InlineData("临江市某某", "1418", "630")]
    public void Without_seal_the_date_stands_by_the_first_character_of_the_name(
        string signer, string name, string date) => Assert.Equal(
            [name, date],
            Sign(SignatureForm.Unsealed, signer, 1).Elements<Paragraph>().Where(static p => p.InnerText.Length > 0)
                .Select(static p => p.ParagraphProperties!.Indentation!.Right!.Value));

    private static Body Sign(SignatureForm form, string name, int signers)
    {
        ImmutableArray<string> names = [.. Enumerable.Range(1, signers).Select(n => $"{name}{n}")];
        return Draw(new SignatureBlock(
            [.. names.Select(Sample.Text)], TracedText.Empty, Sample.Text("2024年3月1日"))
        {
            Form = form,
        });
    }

    private static readonly LetterheadBlock Head = new(
        null, null, null, [Sample.Text("某某局")], Sample.Text("文件"), Sample.Text("某发〔2024〕1号"), []);

    private static ParagraphBlock Paragraph(ParagraphRole role, string text) =>
        new(role, [new DocumentRun(Sample.Text(text))]);

    private static Body Draw(params ImmutableArray<DocumentBlock> blocks)
    {
        var section = new DocumentSection(PageOrientation.Portrait, blocks);
        using var document = WordFiles.Open(NoticeWriter.Write(new DocumentModel("甲", "甲", [section])));
        return WordText.With<Body, AlternateContentChoice>(document.MainDocumentPart!.Document!.Body!);
    }
}
