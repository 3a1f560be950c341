using PlanDsl.Audit;
using Xunit;

namespace PlanDsl.Tests.Audit;

/// <summary>Our documents with one thing changed: the audit reports just that.</summary>
public sealed class SeededDeviationTests
{
    private const string Document = "word/document.xml";
    private const string Styles = "word/styles.xml";
    private const string Settings = "word/settings.xml";

    /// <summary>Head, addressees, joint signature, annotation, attachments, imprint.</summary>
    private const string Shell = "tests/cases/valid/shell.plan";

    /// <summary>A page on its side with a statistics table.</summary>
    private const string Matrix = "tests/cases/valid/matrix.plan";

    [Theory]
    [InlineData("w:top=\"1960\"", "w:top=\"1440\"", "G-5.2.1a", "G-5.2.1d")]
    [InlineData("w:left=\"1588\"", "w:left=\"1418\"", "G-5.2.1b", "G-5.2.1d")]
    [InlineData("w:right=\"1474\" w:bottom", "w:right=\"1588\" w:bottom", "G-5.2.1d", "G-5.2.3b")]
    [InlineData("<w:pgSz w:w=\"11906\" w:h=\"16838\" />", "<w:pgSz w:w=\"12240\" w:h=\"15840\" />", "G-5.1",
        "G-5.2.1d", "G-5.2.3b", "G-7.5c")]
    [InlineData("w:type=\"lines\" w:linePitch=\"592\"", "w:type=\"linesAndChars\" w:linePitch=\"592\"", "G-5.2.3b")]
    [InlineData("临教发〔2024〕3号", "临教发[2024]3号", "G-7.2.5b")]
    [InlineData("临教发〔2024〕3号", "临教发〔2024〕03号", "G-7.2.5b")]
    [InlineData("临教发〔2024〕3号", "临教发〔2024〕第3号", "G-7.2.5b")]
    [InlineData("w:val=\"single\" w:color=\"FF0000\"", "w:val=\"single\" w:color=\"000000\"", "G-7.2.7")]
    [InlineData("有关学校：", "有关学校", "G-7.3.2a")]
    [InlineData("有关学校：", "有关学校:", "G-7.3.2a")]
    [InlineData("2024年3月1日<", "2024年03月01日<", "G-7.3.5.4")]
    [InlineData("2024年3月1日<", "二〇二四年三月一日<", "G-7.3.5.4")]
    [InlineData("（此件公开发布）", "(此件公开发布)", "G-7.3.6")]
    [InlineData("2.护学岗工作要点", "2.护学岗工作要点。", "G-7.3.4b")]
    [InlineData("附件：1.护学岗设置标准", "附件:1.护学岗设置标准", "G-7.3.4a")]
    [InlineData("1.护学岗设置标准", "1、护学岗设置标准", "G-7.3.4b")]
    [InlineData(">附件2<", ">附件2：<", "G-7.3.7a")]
    [InlineData(">附件2<", ">附件3<", "G-7.3.7b")]
    [InlineData(">护学岗工作要点<", ">护学岗工作细则<", "G-7.3.7b")]
    [InlineData("公安局。<", "公安局<", "G-7.4.2a")]
    [InlineData("2024年3月4日印发", "2024年03月04日印发", "G-7.4.3a")]
    [InlineData("2024年3月4日印发", "2024年2月4日印发", "G-7.4.3c")]
    [InlineData("<w:bottom w:val=\"single\" w:color=\"auto\"", "<w:bottom w:val=\"single\" w:color=\"FF0000\"",
        "G-RED")]
    [InlineData("<w:insideH w:val=\"single\" w:color=\"auto\" w:sz=\"6\"",
        "<w:insideH w:val=\"single\" w:color=\"auto\" w:sz=\"24\"", "G-7.4.1a")]
    [InlineData("的通知<", "的方案<", "T-8")]
    [InlineData("请结合实际认真贯彻执行", "请结合实际,认真贯彻执行", "P-1")]
    [InlineData("请结合实际认真贯彻执行", "请于２０２４年贯彻执行", "N-9")]
    [InlineData("请结合实际认真贯彻执行", "请于5-11月贯彻执行", "P-8")]
    [InlineData("请结合实际认真贯彻执行", "请按《甲办法》、《乙办法》贯彻执行", "P-3")]
    [InlineData("请结合实际认真贯彻执行", "请按附件3贯彻执行", "G-7.3.4c")]
    [InlineData("请结合实际认真贯彻执行", "请结合实际（认真贯彻执行", "P-15")]
    [InlineData("<w:t>现将《", "<w:t>　　现将《", "G-7.3.3b")]
    [InlineData("一、联系方式", "一、联系方式；", "P-12")]
    [InlineData("一、联系方式", "一.联系方式", "G-7.3.3d")]
    public void In_the_text(string old, string with, params string[] gates) => Check(Shell, Document, old, with, gates);

    [Theory]
    [InlineData("Title", "<w:rPr>", "<w:rPr><w:b />", "G-7.3.1a", "G-7.3.7c")]
    [InlineData("Title", "w:val=\"44\"", "w:val=\"36\"", "G-7.3.1a", "G-7.3.7c")]
    [InlineData("Title", "<w:jc w:val=\"center\" />", "<w:jc w:val=\"left\" />", "G-7.3.1b", "G-7.3.7a")]
    [InlineData("Title", "w:line=\"716\"", "w:line=\"440\"", "G-7.3.1e")]
    [InlineData("Body", "<w:rPr />", "<w:rPr><w:sz w:val=\"28\" /></w:rPr>", "G-7.3.3b")]
    [InlineData("Body", "<w:rPr />", "<w:rPr><w:rFonts w:eastAsia=\"宋体\" /></w:rPr>", "G-7.3.3b")]
    [InlineData("Body", "<w:rPr />", "<w:rPr><w:color w:val=\"0000FF\" /></w:rPr>", "G-5.2.4")]
    [InlineData("Body", "<w:rPr />", "<w:rPr><w:color w:val=\"FF0000\" /></w:rPr>", "G-RED")]
    [InlineData("Body", "<w:rPr />", "<w:rPr><w:spacing w:val=\"0\" /></w:rPr>", "G-5.2.3b")]
    [InlineData("Body", "w:firstLine=\"630\" w:firstLineChars=\"200\"", "w:firstLine=\"0\" w:firstLineChars=\"0\"",
        "G-7.3.3b")]
    [InlineData("Body", "<w:ind", "<w:spacing w:before=\"240\" w:after=\"240\" /><w:ind", "G-5.2.3a")]
    [InlineData("Body", "<w:ind", "<w:spacing w:line=\"560\" w:lineRule=\"exact\" /><w:ind", "G-5.2.3a")]
    [InlineData("Heading1", "w:eastAsia=\"黑体\"", "w:eastAsia=\"宋体\"", "G-7.3.3c")]
    [InlineData("Heading1", "<w:rPr>", "<w:rPr><w:b />", "G-7.3.3d")]
    [InlineData("HeadMark", "w:val=\"FF0000\"", "w:val=\"000000\"", "G-7.2.4c")]
    [InlineData("HeadMark", "w:eastAsia=\"方正小标宋简体\"", "w:eastAsia=\"华文行楷\"", "G-7.2.4c")]
    [InlineData("DocumentNumber", "<w:jc w:val=\"center\" />", "<w:jc w:val=\"left\" />", "G-7.2.5a")]
    [InlineData("Addressees", "<w:pPr>", "<w:pPr><w:ind w:firstLine=\"630\" />", "G-7.3.2a")]
    [InlineData("AttachmentLabel", "w:eastAsia=\"黑体\"", "w:eastAsia=\"仿宋_GB2312\"", "G-7.3.7a")]
    [InlineData("AttachmentLabel", "<w:jc w:val=\"left\" />", "<w:jc w:val=\"center\" />", "G-7.3.7a")]
    [InlineData("ImprintCopy", "w:val=\"28\"", "w:val=\"32\"", "G-7.4.2a")]
    [InlineData("FooterOdd", "w:ascii=\"宋体\"", "w:ascii=\"Times New Roman\"", "G-7.5a")]
    [InlineData("FooterOdd", "<w:jc w:val=\"right\" />", "<w:jc w:val=\"center\" />", "G-7.5d")]
    public void In_a_style(string style, string old, string with, params string[] gates)
    {
        var text = WordSamples.Read(WordSamples.Notice(Shell), Styles);
        var start = text.IndexOf($"w:styleId=\"{style}\"", StringComparison.Ordinal);
        var end = text.IndexOf("</w:style>", start, StringComparison.Ordinal);
        var definition = text[start..end];
        Check(Shell, Styles, definition, ReplaceFirst(definition, old, with), gates);
    }

    [Theory]
    [InlineData(Settings, "<w:evenAndOddHeaders />", "", "G-7.5d")]
    [InlineData(Settings, "<w:mirrorMargins />", "", "G-5.2.1c")]
    [InlineData("word/footer1.xml", "— ", "- ", "G-7.5b")]
    [InlineData("word/footer1.xml", "— ", "第", "G-7.5b")]
    public void In_settings_and_footers(string part, string old, string with, params string[] gates) =>
        Check(Shell, part, old, with, gates);

    [Theory]
    [InlineData("w:type=\"lines\" w:linePitch=\"592\"", "w:type=\"lines\" w:linePitch=\"560\"", "G-5.2.3a")]
    [InlineData("w:type=\"lines\" w:linePitch=\"592\"", "w:type=\"lines\" w:linePitch=\"620\"", "G-5.2.3a")]
    [InlineData("<w:tblHeader />", "", "G-8e")]
    [InlineData("<w:cantSplit />", "", "G-8e")]
    [InlineData("<w:tblLayout w:type=\"fixed\" />", "", "G-8e")]
    public void In_a_plan_with_statistics_tables(string old, string with, params string[] gates) =>
        Check("plans/shanghai-2020/网剑2020.plan", Document, old, with, [.. gates, "P-12"]);

    [Fact]
    public void Margins_of_a_page_on_its_side_that_were_not_turned()
    {
        var text = WordSamples.Read(WordSamples.Notice(Matrix), Document);
        var start = text.IndexOf("w:orient=\"landscape\"", StringComparison.Ordinal);
        start = text.IndexOf("<w:pgMar ", start, StringComparison.Ordinal);
        var margins = text[start..(text.IndexOf("/>", start, StringComparison.Ordinal) + 2)];
        Check(Matrix, Document, margins,
            "<w:pgMar w:top=\"2098\" w:bottom=\"1984\" w:left=\"1588\" w:right=\"1474\" />", "G-8c");
    }

    [Fact]
    public void A_title_of_long_lines() =>
        Check(Shell, Document, "公安局关于印发</w:t><w:br /><w:t>", "公安局关于印发", "G-7.3.1c");

    private static void Check(string plan, string part, string old, string with, params string[] gates)
    {
        var changed = WordSamples.Change(WordSamples.Notice(plan), part, old, with);
        var found = WordAuditor.Audit(changed).Findings.Select(static finding => finding.Gate.Id).Distinct();
        Assert.Equal(gates.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static string ReplaceFirst(string text, string old, string with)
    {
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{old} is not in {text}");
        return text[..place] + with + text[(place + old.Length)..];
    }
}
