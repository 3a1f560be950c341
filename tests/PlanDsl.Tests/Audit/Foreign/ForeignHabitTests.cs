using PlanDsl.Audit;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Audit.Foreign;

/// <summary>
/// Correct documents with the habits of other people and programs have no findings, and one deviation in them has its
/// own and no other.
/// </summary>
public sealed class ForeignHabitTests
{
    private const string Document = "word/document.xml";
    private const string Header = "word/header1.xml";
    private const string Grid312 = "Word, grid of 312 and fixed lines";
    private const string Python = "python-docx, grid of 360 without a kind";
    private const string NoGrid = "no grid, fonts of defaults and styles";
    private const string Request = "request, number and signatory in a row";
    private const string Letter = "letter of one page that speaks of 文件";
    private const string Announcement = "public announcement";
    private const string Blank = "<w:p><w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:rPr>";

    public static TheoryData<string> Names => [.. ForeignFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_correct_document_has_no_findings(string name)
    {
        var report = WordAuditor.Audit(ForeignFiles.All[name]());
        Assert.Null(report.Problem);
        Assert.Equal([], report.Findings.Select(static f => $"{f.Gate.Id} {f.Found.Zh}（{f.Places[0].Excerpt}）"));
        Assert.True(report.Gates.Count(static gate => gate.Verdict == GateVerdict.Pass) > 30);
    }

    /// <summary>The same documents, opened and saved by LibreOffice.</summary>
    [Theory]
    [InlineData("libreoffice-grid")]
    [InlineData("libreoffice-letter")]
    [InlineData("libreoffice-lines")]
    [InlineData("libreoffice-request")]
    public void A_correct_document_saved_by_another_program_has_no_findings(string name)
    {
        var file = File.ReadAllBytes(Repository.PathTo("tests", "audit", "foreign", name + ".docx"));
        Assert.Equal([], WordAuditor.Audit(file).Findings.Select(static f => $"{f.Gate.Id} {f.Found.Zh}"));
    }

    /// <summary>Empty lines are counted in lines of the text, whatever grid the page has and does not use.</summary>
    [Theory]
    [InlineData(Grid312)]
    [InlineData(Python)]
    [InlineData(NoGrid)]
    [InlineData("Word, grid of lines that the text uses")]
    [InlineData("Word, 28 by 22 by the grid")]
    public void One_empty_line_where_two_are_due_is_found(string name)
    {
        var file = ForeignFiles.All[name]();
        var text = WordSamples.Read(file, Document);
        var mark = text.IndexOf("文件</w:t>", StringComparison.Ordinal);
        Check(file, RemoveParagraph(text, text.IndexOf("<w:p>", mark, StringComparison.Ordinal)), "G-7.2.5a");
        var number = text.IndexOf("12号</w:t>", StringComparison.Ordinal);
        Check(file, RemoveParagraph(text, text.IndexOf("<w:p>", number, StringComparison.Ordinal)), "G-7.3.1b");
    }

    [Theory]
    [InlineData("（二）开展检查。", "（四）开展检查。", "G-7.3.3e")]
    [InlineData("（二）开展检查。", "（一）开展检查。", "G-7.3.3e")]
    [InlineData("2.检查公平秤", "3.检查公平秤", "G-7.3.3e")]
    [InlineData("三、工作要求", "四、工作要求", "G-7.3.3e")]
    [InlineData("（一）摸清底数。", "（二）摸清底数。", "G-7.3.3e")]
    [InlineData("坚持问题导向，", "一是坚持问题导向；三是突出重点；四是标本兼治，", "G-7.3.3e")]
    [InlineData("坚持问题导向，", "①坚持问题导向；②突出重点；④标本兼治，", "G-7.3.3e")]
    [InlineData("2024年10月底前完成检查。", "2024年×月底前完成检查。", "D-5")]
    [InlineData("坚持问题导向，", "坚持××××，", "D-5")]
    [InlineData("坚持问题导向，", "坚持XX导向，", "D-5")]
    [InlineData("坚持问题导向，", "坚持问题导向【请补充】，", "D-5")]
    [InlineData("坚持问题导向，", "坚持问题导向（待定），", "D-5")]
    [InlineData("检查的通知<", "检查的通知（送审稿）<", "D-5")]
    [InlineData("坚持问题导向，", "坚持错误!未找到引用源。导向，", "D-6")]
    [InlineData("坚持问题导向，", "坚持问题导向，，", "P-16")]
    [InlineData("坚持问题导向，", "坚持问题导向。，", "P-16")]
    [InlineData("坚持问题导向，", "坚持问题导向， ", "P-17")]
    [InlineData("坚持问题导向，", "坚持  问题导向，", "P-17")]
    [InlineData("坚持问题导向，", "坚持坚持的的问题导向，", "P-18")]
    [InlineData("坚持问题导向，", "坚持问题导向问题导向，", "P-18")]
    [InlineData("完成检查。<", "完成检查<", "P-13")]
    [InlineData("完成检查。<", "完成检查，<", "P-13")]
    [InlineData("坚持问题导向，", "坚持“问题导向，", "P-15")]
    [InlineData("报送市局计量处。", "报送市局计量处，按临市监发〔2023〕第5号文件执行。", "P-6")]
    [InlineData("2024年10月底前完成检查。", "2024年2月30日前完成检查。", "N-12")]
    [InlineData("2024年10月底前完成检查。", "2024年10月25日（星期六）前完成检查。", "N-12")]
    [InlineData("请于2024年10月31日前", "请于2024年3月10日前", "T-9.12")]
    [InlineData("请于2024年10月31日前", "请于3月10日前", "T-9.12")]
    [InlineData("〔2024〕12号", "〔2023〕12号", "T-9.5")]
    [InlineData("各县（市、区）市场监督管理局，局机关各处室、直属单位：", "东县局，西县局，南县局：", "G-7.3.2a")]
    [InlineData("市委各部门，市人大", "市委各部门,市人大", "P-1")]
    [InlineData("市政协办公室，", "市政协办公室，市政协办公室，", "T-9.16")]
    [InlineData(">临江市市场监督管理局办公室<", ">临江市商务局办公室<", "T-9.4")]
    [InlineData("（此件公开发布）", "此件公开发布", "G-7.3.6")]
    [InlineData("一、总体要求", "（一）总体要求", "G-7.3.3c", "G-7.3.3d", "G-7.3.3e")]
    [InlineData("市政协办公室，市法院", "市政协办公室，，市法院", "P-16")]
    [InlineData(">临江市市场监督管理局关于开展<", ">关于开展<", "T-9.7")]
    [InlineData(">临江市市场监督管理局关于开展<", ">临江市商务局关于开展<", "T-9.4")]
    [InlineData("专项检查的通知<", "专项检查的方案<", "T-8")]
    [InlineData(">2.集贸市场计量专项检查情况统计表<", ">2.集贸市场计量专项检查统计表<", "G-7.3.7b")]
    [InlineData(">2.集贸市场计量专项检查情况统计表<", ">3.集贸市场计量专项检查情况统计表<", "G-7.3.7b", "G-7.3.7d")]
    [InlineData(">附件2<", ">附件1<", "G-7.3.7b", "G-7.3.7d")]
    [InlineData("（见附件2）", "（见附件3）", "G-7.3.4c")]
    [InlineData(">附件2<", ">附件二<", "G-7.3.7a")]
    [InlineData("附件：1.集贸", "附：1.集贸", "G-7.3.4a")]
    [InlineData(">集贸市场计量专项检查的通知<", ">集贸市场计量，专项检查的通知<", "G-7.3.1d")]
    [InlineData("集贸市场计量专项检查的通知<", "集贸市场计量专项检</w:t><w:br/><w:t>查的通知<", "G-7.3.1f")]
    public void A_slip_in_the_words_is_found(string old, string with, params string[] gates) =>
        CheckChange(Grid312, old, with, gates);

    [Theory]
    [InlineData("<w:spacing w:val=\"-5\"/></w:rPr><w:t xml:space=\"preserve\">坚持",
        "<w:highlight w:val=\"yellow\"/><w:spacing w:val=\"-5\"/></w:rPr><w:t xml:space=\"preserve\">坚持", "D-3")]
    [InlineData("<w:spacing w:val=\"-5\"/></w:rPr><w:t xml:space=\"preserve\">坚持",
        "<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/><w:spacing w:val=\"-5\"/></w:rPr><w:t xml:space=\"preserve\">坚持",
            "D-3")]
    [InlineData("<w:spacing w:val=\"-5\"/></w:rPr><w:t xml:space=\"preserve\">坚持",
        "<w:strike/><w:spacing w:val=\"-5\"/></w:rPr><w:t xml:space=\"preserve\">坚持", "D-3")]
    [InlineData("坚持问题导向", "坚持</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗记</w:t></w:r><w:commentReference/><w:r>"
        + "<w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/></w:rPr><w:t>问题导向", "D-4", "D-2")]
    [InlineData("</w:rPr><w:t xml:space=\"preserve\">坚持问题导向", "<w:rPrChange w:id=\"1\"><w:rPr/></w:rPrChange></w:rPr>"
        + "<w:t xml:space=\"preserve\">坚持问题导向", "D-1")]
    [InlineData("坚持问题导向", "坚持</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del><w:r>"
        + "<w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/></w:rPr><w:t>问题导向", "D-1")]
    [InlineData("w:eastAsia=\"仿宋_GB2312\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:spacing w:val=\"-5\"/></w:rPr>"
        + "<w:t xml:space=\"preserve\">对辖区", "w:eastAsia=\"楷体_GB2312\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
        + "<w:spacing w:val=\"-5\"/></w:rPr><w:t xml:space=\"preserve\">对辖区", "G-7.3.3f")]
    [InlineData("w:eastAsia=\"仿宋_GB2312\"/><w:sz w:val=\"24\"/>", "w:eastAsia=\"微软雅黑\"/><w:sz w:val=\"24\"/>", "G-8g")]
    [InlineData("w:eastAsia=\"仿宋_GB2312\"/><w:sz w:val=\"24\"/>", "w:eastAsia=\"仿宋_GB2312\"/><w:sz w:val=\"15\"/>",
        "G-8g")]
    [InlineData("w:gutter=\"0\"/>", "w:gutter=\"0\"/><w:pgNumType w:fmt=\"upperRoman\"/>", "G-7.5b")]
    [InlineData("w:gutter=\"0\"/>", "w:gutter=\"0\"/><w:pgNumType w:start=\"3\"/>", "G-7.5f")]
    [InlineData("w:gutter=\"0\"/>", "w:gutter=\"0\"/><w:cols w:num=\"2\"/>", "G-7.1p")]
    [InlineData("w:gutter=\"0\"/>", "w:gutter=\"0\"/><w:lnNumType w:countBy=\"1\"/>", "G-7.1p")]
    [InlineData("w:gutter=\"0\"/>", "w:gutter=\"0\"/><w:pgBorders><w:top w:val=\"single\"/></w:pgBorders>", "G-7.1p")]
    [InlineData("<w:tblW w:w=\"8844\"", "<w:tblW w:w=\"10200\"", "G-8i")]
    [InlineData("<w:spacing w:val=\"-5\"/></w:rPr><w:t xml:space=\"preserve\">坚持",
        "<w:i/><w:spacing w:val=\"-5\"/></w:rPr><w:t xml:space=\"preserve\">坚持", "G-5.2.2b")]
    [InlineData("<w:spacing w:val=\"-5\"/></w:rPr><w:t xml:space=\"preserve\">坚持",
        "<w:u w:val=\"single\"/><w:spacing w:val=\"-5\"/></w:rPr><w:t xml:space=\"preserve\">坚持", "G-5.2.2b")]
    [InlineData("w:gutter=\"0\"/>", "w:gutter=\"0\"/><w:pgNumType w:fmt=\"numberInDash\"/>", "G-7.5b")]
    [InlineData("<w:footerReference w:type=\"even\" r:id=\"e\"/>", "", "G-7.5b")]
    public void A_slip_in_the_setting_is_found(string old, string with, params string[] gates) =>
        CheckChange(Grid312, old, with, gates);

    [Theory]
    [InlineData("三、工作要求", "G-7.3.3g")]
    public void An_empty_paragraph_in_the_text_is_found(string below, string gate)
    {
        var file = ForeignFiles.All[Grid312]();
        var text = WordSamples.Read(file, Document);
        var place = text.IndexOf(Blank, StringComparison.Ordinal);
        var blank = text[place..(text.IndexOf("</w:p>", place, StringComparison.Ordinal) + "</w:p>".Length)];
        var heading = text.LastIndexOf("<w:p>", text.IndexOf(below, StringComparison.Ordinal),
            StringComparison.Ordinal);
        Check(file, text[..heading] + blank + text[heading..], gate);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>内部资料</w:t></w:r></w:p>", "G-7.1h")]
    [InlineData("<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\"/></w:pBdr></w:pPr></w:p>", "G-7.1h")]
    [InlineData("<w:p><w:r><w:pict><v:shape><v:textpath string=\"草稿\"/></v:shape></w:pict></w:r></w:p>", "D-7")]
    public void A_slip_in_the_header_is_found(string header, string gate)
    {
        var file = ForeignFiles.All[Grid312]();
        var text = WordSamples.Read(file, Header);
        var changed = WordSamples.Replace(file, Header, text.Replace("<w:p/>", header, StringComparison.Ordinal));
        Assert.Equal([gate], WordAuditor.Audit(changed).Findings.Select(static f => f.Gate.Id));
    }

    [Theory]
    [InlineData("坚持问题", "P-19")]
    public void A_paragraph_that_stands_twice_is_found(string words, string gate)
    {
        var file = ForeignFiles.All[Grid312]();
        var text = WordSamples.Read(file, Document);
        var start = text.LastIndexOf("<w:p>", text.IndexOf(words, StringComparison.Ordinal), StringComparison.Ordinal);
        var end = text.IndexOf("</w:p>", start, StringComparison.Ordinal) + "</w:p>".Length;
        Check(file, text[..end] + text[start..end] + text[end..], gate);
    }

    [Theory]
    [InlineData("1", "2", "3,2,4,4,7,6", null)]
    [InlineData("1", "3", "3,2,4,4,7,6", "G-8h")]
    [InlineData("1", "1", "3,2,4,4,7,6", "G-8h")]
    [InlineData("1", "2", "3,2,4,4,8,6", "G-8h")]
    [InlineData("1", "2", "3.5,2,4,4,7.5,6", null)]
    public void Numbers_and_sums_of_a_table_are_checked(string first, string second, string figures, string? gate)
    {
        var file = ForeignFiles.All[Grid312]();
        var text = WordSamples.Read(file, Document).Replace("市场名称", "序号", StringComparison.Ordinal)
            .Replace("东门市场", first, StringComparison.Ordinal).Replace("西门市场", second, StringComparison.Ordinal);
        foreach (var figure in figures.Split(','))
        {
            var cell = text.IndexOf(">　<", StringComparison.Ordinal);
            text = text[..cell] + ">" + figure + text[(cell + 2)..];
        }

        Check(file, text, gate is null ? [] : [gate]);
    }

    [Theory]
    [InlineData("各县（市、区）市场监督管理局，局机关", "T-9.8")]
    [InlineData(">临江市市场监督管理局</w:t>", "T-9.11")]
    public void A_paragraph_that_is_missing_is_found(string words, string gate)
    {
        var file = ForeignFiles.All[Grid312]();
        var text = WordSamples.Read(file, Document);
        var place = text.LastIndexOf("<w:p>", text.IndexOf(words, StringComparison.Ordinal), StringComparison.Ordinal);
        Check(file, RemoveParagraph(text, place), gate);
    }

    [Theory]
    [InlineData("签发人：", "承办人：", "T-9.6")]
    [InlineData("机制的请示<", "机制的报告<", "T-15.4")]
    [InlineData("机制的请示<", "机制的通知<", "T-9.6")]
    [InlineData(">临江市市场监督管理局</w:t>", ">临江市生态环境管理局</w:t>", "T-9.4")]
    public void A_slip_in_a_request_is_found(string old, string with, string gate) =>
        CheckChange(Request, old, with, gate);

    [Theory]
    [InlineData(">临江市市场监督管理局</w:t>", ">临江市市场监督管理局文件</w:t>", "L-1a")]
    [InlineData("市商务局：", "市商务局", "G-7.3.2a")]
    [InlineData(">临市监函〔2024〕5号<", ">机密\t临市监函〔2024〕5号<", "T-9.1")]
    public void A_slip_in_a_letter_is_found(string old, string with, params string[] gates) =>
        CheckChange(Letter, old, with, gates);

    [Theory]
    [InlineData("9月18日（星期三）", "9月18日（星期四）", "N-12")]
    public void A_slip_in_an_announcement_is_found(string old, string with, string gate) =>
        CheckChange(Announcement, old, with, gate);

    private static void CheckChange(string name, string old, string with, params string[] gates)
    {
        var file = ForeignFiles.All[name]();
        var text = WordSamples.Read(file, Document);
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{old} is not in {text}");
        Check(file, text[..place] + with + text[(place + old.Length)..], gates);
    }

    private static void Check(byte[] file, string text, params string[] gates) => Assert.Equal(
        gates.Order(StringComparer.Ordinal),
        WordAuditor.Audit(WordSamples.Replace(file, Document, text)).Findings.Select(static f => f.Gate.Id).Distinct()
            .Order(StringComparer.Ordinal));

    private static string RemoveParagraph(string text, int start) =>
        text[..start] + text[(text.IndexOf("</w:p>", start, StringComparison.Ordinal) + "</w:p>".Length)..];
}
