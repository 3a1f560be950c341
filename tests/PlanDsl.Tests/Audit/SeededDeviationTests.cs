using System.Reflection;
using PlanDsl.Audit;
using PlanDsl.Audit.Gates;
using PlanDsl.Tests.Audit.Foreign;
using PlanDsl.Tests.Testing;
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
    [InlineData("w:type=\"lines\" w:linePitch=\"592\"",
        "w:type=\"linesAndChars\" w:charSpace=\"1638\" w:linePitch=\"592\"", "G-5.2.3b")]
    [InlineData("方案》印发给你们", "办法》印发给你们", "T-9.7b")]
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
    [InlineData("2024年3月4日印发<", "2024年03月04日印发<", "G-7.4.3a")]
    [InlineData("2024年3月4日印发<", "2024年2月4日印发<", "G-7.4.3c")]
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
    [InlineData("请结合实际认真贯彻执行", "请按《甲《乙》办法》执行", "P-2")]
    [InlineData("请结合实际认真贯彻执行", "请按“甲“乙”丙”执行", "P-4")]
    [InlineData("请结合实际认真贯彻执行", "请各校（含（民办）学校）执行", "P-5")]
    [InlineData("请结合实际认真贯彻执行", "请按临教发[2023]1号文件执行", "P-6")]
    [InlineData("请结合实际认真贯彻执行", "请备好旗、牌……等执行", "P-9")]
    [InlineData("请结合实际认真贯彻执行", "请备好旗、牌、等用品", "P-10")]
    [InlineData("<w:t>现将《", "<w:t>第一、现将《", "P-11")]
    [InlineData("请结合实际认真贯彻执行", "力争降低.5个百分点", "N-5")]
    [InlineData("请结合实际认真贯彻执行", "请于24年3月执行", "N-7")]
    [InlineData("请结合实际认真贯彻执行", "请结合3.15国际消费者权益日执行", "N-8")]
    [InlineData("请结合实际认真贯彻执行", "请发动4千人执行", "N-10")]
    [InlineData("公安局关于印发", "公安局印发", "T-9.7")]
    [InlineData("的通知<", "的请示<", "T-9.6", "T-15")]
    [InlineData("w:footer=\"1457\"", "w:footer=\"850\"", "G-7.5c")]
    [InlineData("一、联系方式", "一、联系方式；", "P-12")]
    [InlineData("一、联系方式", "一.联系方式", "G-7.3.3d")]
    public void In_the_text(string old, string with, params string[] gates) => Check(WordSamples.Notice(Shell),
        Document, old, with, gates);

    [Theory]
    [InlineData("Title", "<w:rPr>", "<w:rPr><w:b />", "G-7.3.1a", "G-7.3.7c")]
    [InlineData("Title", "w:val=\"44\"", "w:val=\"36\"", "G-7.3.1a", "G-7.3.7c")]
    [InlineData("Title", "<w:jc w:val=\"center\" />", "<w:jc w:val=\"left\" />", "G-7.3.1b", "G-7.3.7a")]
    [InlineData("Title", "w:line=\"716\"", "w:line=\"440\"", "G-7.3.1e")]
    [InlineData("Body", "<w:rPr />", "<w:rPr><w:sz w:val=\"28\" /></w:rPr>", "G-7.3.3b", "G-7.3.3c")]
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
    [InlineData("Addressees", "<w:rPr />", "<w:rPr><w:sz w:val=\"28\" /></w:rPr>", "G-5.2.2")]
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
        Check(WordSamples.Notice(Shell), Styles, definition, ReplaceFirst(definition, old, with), gates);
    }

    /// <summary>A document that goes up, made by hand; what it deviates in already does not count.</summary>
    [Theory]
    [InlineData("000123", "00123", "G-7.2.1")]
    [InlineData("机密★1年", "机密 1年", "G-7.2.2")]
    [InlineData(">特急<", ">紧急<", "G-7.2.3")]
    [InlineData("<w:jc w:val=\"center\"/>", "<w:jc w:val=\"left\"/>", "G-7.2.4b")]
    [InlineData("签发人：", "签发人:", "G-7.2.6a")]
    [InlineData("楷体_GB2312", "仿宋_GB2312", "G-7.2.6a")]
    [InlineData("FF0000\"/></a:solidFill>", "0000FF\"/></a:solidFill>", "G-7.2.7")]
    [InlineData("<w:ind w:right=\"1280\"/>", "<w:ind w:right=\"0\"/>", "G-7.3.5.1a")]
    [InlineData("（此件公开发布）", "（此页无正文）", "G-7.3.5.5")]
    [InlineData("</w:tbl><w:p/>", "</w:tbl><w:p><w:r><w:t>另页</w:t></w:r></w:p>", "G-7.1")]
    public void In_a_document_that_goes_up(string old, string with, params string[] gates) =>
        Check(Fixture("upward"), Document, old, with, gates);

    [Theory]
    [InlineData("<w:jc w:val=\"right\"/>", "<w:jc w:val=\"right\"/><w:ind w:right=\"640\"/>", "L-4")]
    [InlineData("<w:titlePg/>", "", "L-6")]
    [InlineData("抄送：市政府办公室。", "临江市教育局办公室2024年3月16日印发", "L-7")]
    public void In_a_letter(string old, string with, params string[] gates) =>
        Check(Fixture("letter"), Document, old, with, gates);

    [Theory]
    [InlineData("Target=\"footer4.xml\"", "Target=\"footer1.xml\"", "G-8a")]
    public void In_the_footer_of_a_page_on_its_side(string old, string with, params string[] gates) =>
        Check(WordSamples.Notice(Matrix), "word/_rels/document.xml.rels", old, with, gates);

    [Theory]
    [InlineData("</w:sectPr></w:body>", "<w:pgNumType w:start=\"1\" /></w:sectPr></w:body>", "G-7.5f")]
    public void In_the_last_section(string old, string with, params string[] gates) =>
        Check(WordSamples.Notice(Shell), Document, old, with, gates);

    /// <summary>No gate that reads a file is without a document that it finds fault with.</summary>
    [Fact]
    public void Every_gate_is_seeded()
    {
        var seeded = ((Type[])[typeof(SeededDeviationTests), typeof(ForeignHabitTests)])
            .SelectMany(static tests => tests.GetMethods())
                .SelectMany(static method => method.GetCustomAttributesData())
            .Where(static attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .SelectMany(static attribute =>
                ((IEnumerable<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!))
            .Select(static argument => argument.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], GateTable.All.Where(static gate => gate is not UnseenGate).Select(static gate => gate.Info.Id)
            .Where(id => !seeded.Contains(id)));
    }

    [Theory]
    [InlineData(Settings, "<w:evenAndOddHeaders />", "", "G-7.5d")]
    [InlineData(Settings, "<w:mirrorMargins />", "", "G-5.2.1c")]
    [InlineData("word/footer1.xml", "— ", "- ", "G-7.5b")]
    [InlineData("word/footer1.xml", "— ", "第", "G-7.5b")]
    public void In_settings_and_footers(string part, string old, string with, params string[] gates) =>
        Check(WordSamples.Notice(Shell), part, old, with, gates);

    [Theory]
    [InlineData("<w:tblHeader />", "", "G-8e")]
    [InlineData("<w:cantSplit />", "", "G-8e")]
    [InlineData("<w:tblLayout w:type=\"fixed\" />", "", "G-8e")]
    public void In_a_plan_with_statistics_tables(string old, string with, params string[] gates) =>
        Check(WordSamples.Notice("plans/shanghai-2020/网剑2020.plan"), Document, old, with, gates);

    /// <summary>Lines are exactly as high as the grid says, so it is their height that counts.</summary>
    [Theory]
    [InlineData("560")]
    [InlineData("620")]
    public void In_the_height_of_the_lines_of_the_text(string twips) => Check(
        WordSamples.Notice("plans/shanghai-2020/网剑2020.plan"), Styles, "w:line=\"592\"", $"w:line=\"{twips}\"",
        ["G-5.2.3a"]);

    [Theory]
    [InlineData("w:top=\"2098\" w:bottom=\"1984\" w:left=\"1588\" w:right=\"1474\"", "G-8c")]
    public void In_the_margins_of_a_page_on_its_side(string with, params string[] gates)
    {
        var text = WordSamples.Read(WordSamples.Notice(Matrix), Document);
        var start = text.IndexOf("w:orient=\"landscape\"", StringComparison.Ordinal);
        start = text.IndexOf("<w:pgMar ", start, StringComparison.Ordinal);
        var margins = text[start..(text.IndexOf("/>", start, StringComparison.Ordinal) + 2)];
        Check(WordSamples.Notice(Matrix), Document, margins, $"<w:pgMar {with} />", gates);
    }

    [Theory]
    [InlineData("公安局关于印发</w:t><w:br /><w:t>", "公安局关于印发", "G-7.3.1c")]
    [InlineData("公安局关于印发</w:t><w:br /><w:t>", "公安局</w:t><w:br /><w:t>关于印发</w:t><w:br /><w:t>", "G-7.3.1c")]
    [InlineData("》的通知<", "》</w:t><w:br /><w:t>的通知<", "G-7.3.1d")]
    public void In_the_breaks_of_the_title(string old, string with, params string[] gates) =>
        Check(WordSamples.Notice(Shell), Document, old, with, gates);

    private static byte[] Fixture(string name) => File.ReadAllBytes(Repository.PathTo("tests", "audit", name
        + ".docx"));

    private static void Check(byte[] file, string part, string old, string with, params string[] gates)
    {
        var before = Findings(file);
        var after = Findings(WordSamples.Change(file, part, old, with));
        Assert.Equal(
            gates.Order(StringComparer.Ordinal),
            after.Except(before).Select(static finding => finding.Gate).Distinct().Order(StringComparer.Ordinal));
    }

    private static List<(string Gate, string Found)> Findings(byte[] file) =>
        [.. WordAuditor.Audit(file).Findings.Select(static finding => (finding.Gate.Id, finding.Found.Zh))];

    private static string ReplaceFirst(string text, string old, string with)
    {
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{old} is not in {text}");
        return text[..place] + with + text[(place + old.Length)..];
    }
}
