using System.Text;

namespace PlanDsl.Tests.Audit.Foreign;

/// <summary>Writes a correct notice as somebody with some habits writes it.</summary>
/// <param name="habits">The habits.</param>
internal sealed class ForeignFile(Habits habits)
{
    public const string FangSong = "仿宋_GB2312";
    public const string Hei = "黑体";
    public const string Kai = "楷体_GB2312";
    public const string Title = "方正小标宋简体";

    private const string Names = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        """;

    /// <summary>A notice with two attachments, a table and an imprint.</summary>
    public static byte[] Notice(Habits habits) => new ForeignFile(habits).Make(static file => file.NoticeBody());

    /// <summary>A file with a body of its own.</summary>
    public byte[] Make(Func<ForeignFile, string> body) => Pack(habits.Around(body(this)));

    /// <summary>A run.</summary>
    public string Run(string text, string font = FangSong, int size = 32, string more = "") =>
        $"<w:r><w:rPr>{habits.Font(font, size)}{(size == 32 ? habits.Narrow : "")}{more}</w:rPr>"
        + $"""<w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>A paragraph of the height of a line.</summary>
    public string Line(string runs, string more = "") => $"<w:p><w:pPr>{habits.Line}{more}</w:pPr>{runs}</w:p>";

    /// <summary>Empty lines.</summary>
    public string Blank(int count = 1) => string.Concat(Enumerable.Repeat(
        $"<w:p><w:pPr>{habits.Line}<w:rPr>{habits.Font(FangSong, 32)}</w:rPr></w:pPr></w:p>", count));

    /// <summary>A paragraph of the text.</summary>
    public string Text(string text) => Line(Run(text), habits.Indent);

    /// <summary>A heading, with text behind it if there is any.</summary>
    public string Heading(string heading, string font, string text = "") =>
        Line(Run(heading, font) + (text.Length > 0 ? Run(text) : ""), habits.Indent);

    /// <summary>The mark of the agency.</summary>
    public string Mark(string text) => $"""
        <w:p><w:pPr><w:spacing w:line="1200" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr>
        {Run(text, Title, 72, """<w:color w:val="FF0000"/>""")}</w:p>
        """;

    /// <summary>A title of several lines.</summary>
    public string TitleOf(params string[] lines) => $"""
        <w:p><w:pPr><w:spacing w:line="640" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr>
        {string.Join("<w:r><w:br/></w:r>", lines.Select(line => Run(line, Title, 44)))}</w:p>
        """;

    /// <summary>The head of an attachment, on a page of its own.</summary>
    public string Label(string label, string title) =>
        Line(Run(label, Hei), "<w:pageBreakBefore/>") + Blank() + TitleOf(title) + Blank();

    /// <summary>Mark, number and rule as most have them.</summary>
    public string Head() => Mark("临江市市场监督管理局文件") + Blank(2)
        + Line(Run("临市监发〔2024〕12号"), """
            <w:pBdr><w:bottom w:val="single" w:sz="12" w:space="5" w:color="FF0000"/></w:pBdr><w:jc w:val="center"/>
            """);

    /// <summary>Name and date below the text, sealed: the name of 10 characters above the middle of 6.5.</summary>
    public string Signature(string name = "临江市市场监督管理局") =>
        Line(Run(name), $"""<w:ind w:right="{1260 + ((6.5 - name.Length) / 2 * 315):0}"/><w:jc w:val="right"/>""")
        + Line(Run("2024年3月15日"), """<w:ind w:right="1260"/><w:jc w:val="right"/>""");

    /// <summary>The imprint as a table without vertical rules.</summary>
    public string Imprint() => $"""
        <w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="8"/>
        <w:bottom w:val="single" w:sz="8"/><w:insideH w:val="single" w:sz="6"/></w:tblBorders>
        <w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="8844"/></w:tblGrid>
        <w:tr><w:tc>{Copies()}</w:tc></w:tr><w:tr><w:tc>{Office()}</w:tc></w:tr></w:tbl>
        """;

    /// <summary>The copies.</summary>
    public string Copies(string border = "") => $"""
        <w:p><w:pPr>{border}<w:ind w:left="1120" w:hanging="840" w:right="280"/></w:pPr>
        {Run("抄送：市委各部门，市人大常委会办公室，市政协办公室，市法院，市检察院，各人民团体。", FangSong, 28)}</w:p>
        """;

    /// <summary>Office and date.</summary>
    public string Office(string border = "") => $"""
        <w:p><w:pPr>{border}<w:tabs><w:tab w:val="right" w:pos="8564"/></w:tabs><w:ind w:left="280"/></w:pPr>
        {Run("临江市市场监督管理局办公室", FangSong, 28)}<w:r><w:tab/></w:r>{Run("2024年3月18日印发", FangSong, 28)}</w:p>
        """;

    /// <summary>Addressees, text, note and signature.</summary>
    public string TextOfNotice() => Line(Run("各县（市、区）市场监督管理局，局机关各处室、直属单位："))
        + Text("为维护集贸市场计量秩序，保护消费者和经营者的合法权益，现就开展集贸市场计量专项检查有关事项通知如下。")
        + Heading("一、总体要求", Hei)
        + Text("坚持问题导向，依法查处缺斤短两等违法行为，2024年10月底前完成检查。")
        + Heading("二、主要任务", Hei)
        + Heading("（一）摸清底数。", Kai, "对辖区内集贸市场在用的电子计价秤逐台登记，建立台账。")
        + Heading("（二）开展检查。", Kai, "重点检查使用未经检定、超过检定周期的计量器具等行为。")
        + Heading("1.检查强制检定情况。", FangSong, "对照台账，核对检定证书。")
        + Heading("2.检查公平秤设置情况。", FangSong, "公平秤应当设在醒目处，并定期检定。")
        + Heading("三、工作要求", Hei)
        + Text("请于2024年10月31日前将工作总结和统计表（见附件2）报送市局计量处。")
        + Blank() + Line(Run("附件：1.集贸市场计量专项检查任务分工"), """<w:ind w:left="1890" w:hanging="1260"/>""")
        + Line(Run("2.集贸市场计量专项检查情况统计表"), """<w:ind w:left="1890" w:hanging="315"/>""")
        + Blank(2) + (habits.Signature?.Invoke(this) ?? Signature())
        + Line(Run("（此件公开发布）"), habits.Indent);

    private string NoticeBody() => (habits.Head?.Invoke(this) ?? Head()) + Blank(2)
        + TitleOf("临江市市场监督管理局关于开展", "集贸市场计量专项检查的通知") + Blank() + TextOfNotice()
        + Label("附件1", "集贸市场计量专项检查任务分工")
        + Text("市局计量处负责统筹，各县（市、区）市场监督管理局负责实施。")
        + Label("附件2", "集贸市场计量专项检查情况统计表") + Table() + Blank() + (habits.Imprint?.Invoke(this) ?? Imprint());

    private string Table()
    {
        var rows = new StringBuilder();
        foreach (var (row, index) in ((string[])["市场名称|检查台数|合格台数", "东门市场|　|　", "西门市场|　|　", "合　　计|　|　"])
            .Select(static (row, index) => (row, index)))
        {
            rows.Append(index == 0 ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
                : "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            foreach (var cell in row.Split('|'))
            {
                rows.Append("""<w:tc><w:p><w:pPr><w:jc w:val="center"/></w:pPr>""")
                    .Append(Run(cell, index == 0 ? Hei : FangSong, 24)).Append("</w:p></w:tc>");
            }

            rows.Append("</w:tr>");
        }

        return $"""
            <w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4"/>
            <w:bottom w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>
            </w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2948"/>
            <w:gridCol w:w="2948"/>
            <w:gridCol w:w="2948"/></w:tblGrid>{rows}</w:tbl>
            """;
    }

    private byte[] Pack(string body)
    {
        const string kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var parts = new List<(string, string)>
        {
            ("_rels/.rels", Relations(("d", kind + "officeDocument", "word/document.xml"))),
            ("word/_rels/document.xml.rels", Relations(
                ("s", kind + "styles", "styles.xml"), ("t", kind + "settings", "settings.xml"),
                ("o", kind + "footer", "footer1.xml"), ("e", kind + "footer", "footer2.xml"),
                ("h", kind + "header", "header1.xml"), ("m", kind + "theme", "theme1.xml"),
                    ("n", kind + "numbering", "numbering.xml"))),
            ("word/numbering.xml", $"<w:numbering {Names}>{habits.Numbering}</w:numbering>"),
            ("word/styles.xml", $"<w:styles {Names}>{habits.Styles}</w:styles>"),
            ("word/theme1.xml", $"<a:theme {Names} name=\"Office\">{habits.Theme}</a:theme>"),
            ("word/settings.xml",
                $"<w:settings {Names}><w:mirrorMargins/><w:evenAndOddHeaders/>{habits.Settings}</w:settings>"),
            ("word/header1.xml", $"<w:hdr {Names}>{habits.Header}</w:hdr>"),
            ("word/footer1.xml", $"<w:ftr {Names}>{habits.PageNumber("right")}</w:ftr>"),
            ("word/footer2.xml", $"<w:ftr {Names}>{habits.PageNumber("left")}</w:ftr>"),
            ("word/document.xml", $"<w:document {Names}><w:body>{body}{Section()}</w:body></w:document>"),
        };
        return WordSamples.Make([.. parts]);
    }

    /// <summary>The page.</summary>
    private string Section() => $"""
        <w:sectPr><w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="o"/>
        <w:footerReference w:type="even" r:id="e"/>
        <w:pgSz w:w="11906" w:h="16838"/>
        <w:pgMar w:top="{habits.Margins.Top}" w:right="1474" w:bottom="{habits.Margins.Bottom}"
        w:left="1588" w:header="851" w:footer="1457" w:gutter="0"/>{habits.Page}{habits.Grid}</w:sectPr>
        """;

    private static string Relations(params (string Id, string Kind, string Target)[] relations) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(relations.Select(static r =>
            $"""<Relationship Id="{r.Id}" Type="{r.Kind}" Target="{r.Target}"/>""")) + "</Relationships>";
}
