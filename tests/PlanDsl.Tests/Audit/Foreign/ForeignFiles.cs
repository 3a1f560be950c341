namespace PlanDsl.Tests.Audit.Foreign;

/// <summary>Correct documents, each with the habits of some office or program.</summary>
internal static class ForeignFiles
{
    private const string Seal = """
        <w:r><w:drawing><wp:anchor><wp:extent cx="1512000" cy="1512000"/><a:graphic><a:graphicData uri="picture"/>
        </a:graphic>
        </wp:anchor></w:drawing></w:r>
        """;

    private const string WordStyles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"
        w:eastAsiaTheme="minorEastAsia"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr>
        <w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr><w:rPr><w:kern w:val="2"/><w:sz w:val="21"/></w:rPr>
        </w:style>
        """;

    private const string PythonStyles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/>
        <w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="276"
        w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        """;

    /// <summary>仿宋 of 16 pt for all that says nothing else, by the defaults and by a style on top of another.</summary>
    private const string OfficeStyles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312"/>
        <w:sz w:val="32"/>
        </w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:pPr><w:widowControl w:val="0"/></w:pPr></w:style>
        <w:style w:type="character" w:styleId="base"><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="f仿宋_GB2312"><w:rPr/></w:style>
        <w:style w:type="character" w:styleId="f黑体"><w:basedOn w:val="base"/></w:style>
        <w:style w:type="character" w:styleId="f楷体_GB2312"><w:basedOn w:val="base"/><w:rPr>
        <w:rFonts w:eastAsia="楷体_GB2312"/>
        </w:rPr></w:style>
        <w:style w:type="character" w:styleId="f方正小标宋简体"><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/></w:rPr></w:style>
        """;

    private static readonly Habits Word = new()
    {
        Grid = """<w:docGrid w:type="lines" w:linePitch="312"/>""",
        Styles = WordStyles,
        Theme = """
            <a:themeElements><a:fontScheme name="Office"><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/>
            <a:font script="Hans" typeface="宋体"/></a:minorFont></a:fontScheme></a:themeElements>
            """,
        PageNumber = Fields.Complex,
        Settings = """<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:defaultTabStop w:val="420"/>""",
    };

    /// <summary>What people write, by what is odd about it.</summary>
    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["Word, grid of 312 and fixed lines"] = () => ForeignFile.Notice(Word),
        ["Word, grid of lines that the text uses"] = () => ForeignFile.Notice(Word with
        {
            Grid = """<w:docGrid w:type="lines" w:linePitch="579"/>""",
            Line = "",
        }),
        ["Word, 28 by 22 by the grid"] = () => ForeignFile.Notice(Word with
        {
            Grid = """<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/>""",
            Line = "",
            Narrow = "",
        }),
        ["Word, characters of 98 per cent"] = () => ForeignFile.Notice(Word with { Narrow = """<w:w w:val="98"/>""" }),
        ["Word, lines of 28.9 pt and indents in twips"] = () => ForeignFile.Notice(Word with
        {
            Line = """<w:spacing w:line="578" w:lineRule="exact"/>""",
            Indent = """<w:ind w:firstLine="632"/>""",
        }),
        ["Word, margins of GB/T 33476"] = () => ForeignFile.Notice(Word with
        {
            Margins = (1960, 1847),
            Line = """<w:spacing w:line="592" w:lineRule="exact"/>""",
        }),
        ["python-docx, grid of 360 without a kind"] = () => ForeignFile.Notice(new Habits
        {
            Grid = """<w:docGrid w:linePitch="360"/>""",
            Styles = PythonStyles,
            Line = """<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>""",
        }),
        ["no grid, fonts of defaults and styles"] = () => ForeignFile.Notice(new Habits
        {
            Styles = OfficeStyles,
            Font = static (font, size) => $"""<w:rStyle w:val="f{font}"/>"""
                + (size == 32 ? "" : $"""<w:sz w:val="{size}"/>"""),
            Indent = """<w:ind w:firstLineChars="200"/>""",
        }),
        ["page number without a result"] = () => ForeignFile.Notice(Word with { PageNumber = Fields.WithoutResult }),
        ["page number in pieces"] = () => ForeignFile.Notice(Word with { PageNumber = Fields.Scattered }),
        ["page number in a sum"] = () => ForeignFile.Notice(Word with { PageNumber = Fields.Nested }),
        ["page number in a table"] = () => ForeignFile.Notice(Word with { PageNumber = Fields.InTable }),
        ["page number in a frame"] = () => ForeignFile.Notice(Word with { PageNumber = Fields.InFrame }),
        ["page number in a box"] = () => ForeignFile.Notice(Word with { PageNumber = Fields.InBox }),
        ["page number in a content control"] = () => ForeignFile.Notice(Word with { PageNumber = Fields.InControl }),
        ["all in content controls, changes accepted"] = () => ForeignFile.Notice(Word with
        {
            Around = static body => $"""
                <w:sdt><w:sdtPr/>
                <w:sdtContent>{body.Replace("<w:p>", """<w:p w:rsidR="00A1">""", StringComparison.Ordinal)}
                </w:sdtContent></w:sdt>
                """,
        }),
        ["imprint of paragraphs with borders"] = () => ForeignFile.Notice(Word with
        {
            Imprint = static file =>
                file.Copies("""<w:pBdr><w:top w:val="single" w:sz="8"/><w:bottom w:val="single" w:sz="6"/></w:pBdr>""")
                + file.Office("""<w:pBdr><w:bottom w:val="single" w:sz="8"/></w:pBdr>"""),
        }),
        ["seal as a picture"] = () => ForeignFile.Notice(Word with
        {
            Signature = static file => file.Signature().Replace(
                "<w:p><w:pPr>" + Word.Line + """<w:ind w:right="1260"/>""",
                $"<w:p>{Seal}</w:p><w:p><w:pPr>" + Word.Line + """<w:ind w:right="1260"/>""",
                StringComparison.Ordinal),
        }),
        ["date placed by blanks"] = () => ForeignFile.Notice(Word with
        {
            Signature = static file => file.Line(file.Run("临江市市场监督管理局　　"), """<w:jc w:val="right"/>""")
                + file.Line(file.Run("2024年3月15日　　　　"), """<w:jc w:val="right"/>"""),
        }),
        ["date placed by tabulators"] = () => ForeignFile.Notice(Word with
        {
            Signature = static file => file.Line("<w:r><w:tab/><w:tab/></w:r>" + file.Run("临江市市场监督管理局"))
                + file.Line("<w:r><w:tab/><w:tab/><w:tab/></w:r>" + file.Run("2024年3月15日")),
        }),
        ["imprint with office and date in two cells"] = () => ForeignFile.Notice(Word with
        {
            Imprint = static file => $"""
                <w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="8"/>
                <w:bottom w:val="single" w:sz="8"/><w:insideH w:val="single" w:sz="6"/></w:tblBorders></w:tblPr>
                <w:tblGrid><w:gridCol w:w="5000"/><w:gridCol w:w="3844"/></w:tblGrid>
                <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{file.Copies()}</w:tc></w:tr>
                <w:tr><w:tc><w:p><w:pPr><w:ind w:left="280"/></w:pPr>
                {file.Run("临江市市场监督管理局办公室", ForeignFile.FangSong, 28)}</w:p></w:tc>
                <w:tc><w:p><w:pPr><w:ind w:right="280"/><w:jc w:val="right"/></w:pPr>
                {file.Run("2024年3月18日印发", ForeignFile.FangSong, 28)}</w:p></w:tc></w:tr></w:tbl>
                """,
        }),
        ["title of two paragraphs"] = () => ForeignFile.Notice(Word with
        {
            Around = static body => body.Replace(
                "<w:r><w:br/></w:r>",
                """</w:p><w:p><w:pPr><w:spacing w:line="640" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr>""",
                StringComparison.Ordinal),
        }),
        ["notice of two agencies, names in tables"] = Joint,
        ["order"] = Order,
        ["minutes"] = Minutes,
        ["request, number and signatory in a row"] = Request,
        ["letter of one page that speaks of 文件"] = Letter,
        ["numbers by Word, two lists that begin anew"] = Lists,
        ["public announcement"] = Announcement,
    };

    /// <summary>Two agencies: their marks beside 文件 in a table, their names above the date in another.</summary>
    private static byte[] Joint() => new ForeignFile(Word).Make(static file =>
    {
        string Mark(string text) => file.Run(text, ForeignFile.Title, 60, """<w:color w:val="FF0000"/>""");
        string Cell(string runs, string more = "") =>
            $"""<w:tc><w:tcPr>{more}</w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{runs}</w:p></w:tc>""";
        const string open = """
            <w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4422"/>
            <w:gridCol w:w="4422"/></w:tblGrid>
            """;
        return open + "<w:tr>" + Cell(Mark("临江市市场监督管理局")) + Cell(Mark("文件"), "<w:vMerge w:val=\"restart\"/>")
            + "</w:tr><w:tr>" + Cell(Mark("临江市商务局")) + Cell("", "<w:vMerge/>") + "</w:tr></w:tbl>" + file.Blank(2)
            + file.Line(file.Run("临市监发〔2024〕12号"), """
                <w:pBdr><w:bottom w:val="single" w:sz="12" w:space="5" w:color="FF0000"/></w:pBdr><w:jc w:val="center"/>
                """)
            + file.Blank(2) + file.TitleOf("临江市市场监督管理局 临江市商务局", "关于开展集贸市场专项检查的通知") + file.Blank()
            + file.Line(file.Run("各县（市、区）市场监督管理局、商务局：")) + file.Text("现就开展集贸市场专项检查有关事项通知如下。")
            + file.Blank(2) + open + "<w:tr>" + Cell(file.Run("临江市市场监督管理局")) + Cell(file.Run("临江市商务局"))
            + "</w:tr></w:tbl>" + file.Line(file.Run("2024年3月15日"), """<w:ind w:right="1260"/><w:jc w:val="right"/>""")
            + file.Blank() + file.Imprint();
    });

    /// <summary>令: a number of its own, neither title nor addressees, a post beside the name.</summary>
    private static byte[] Order() => new ForeignFile(Word).Make(static file => file.Mark("临江市人民政府令") + file.Blank(2)
        + file.Line(file.Run("第12号"), """<w:jc w:val="center"/>""") + file.Blank(2)
        + file.Text("《临江市集贸市场管理办法》已经2024年3月10日市人民政府第12次常务会议通过，现予公布，自2024年5月1日起施行。")
        + file.Blank(2) + file.Line(file.Run("市　长　许某某"), """<w:ind w:right="1260"/><w:jc w:val="right"/>""")
        + file.Blank() + file.Line(file.Run("2024年3月15日"), """<w:ind w:right="1260"/><w:jc w:val="right"/>"""));

    /// <summary>纪要: who was there stands at the end; nobody signs.</summary>
    private static byte[] Minutes() => new ForeignFile(Word).Make(static file => file.Mark("临江市人民政府专题会议纪要")
        + file.Blank(2) + file.Line(file.Run("〔2024〕3号"), """<w:jc w:val="center"/>""") + file.Blank(2)
        + file.TitleOf("关于集贸市场计量专项检查工作的", "会议纪要") + file.Blank()
        + file.Text("2024年3月10日，市政府召开专题会议，研究集贸市场计量专项检查工作。现将会议议定事项纪要如下。")
        + file.Heading("一、抓紧摸清底数", ForeignFile.Hei) + file.Text("市市场监督管理局牵头，对在用的计量器具逐台登记。")
        + file.Blank() + file.Line(file.Run("出席：", ForeignFile.Hei) + file.Run("许某某、陈某某、林某某。"),
            """<w:ind w:left="1575" w:hanging="945"/>"""));

    /// <summary>请示: who signs stands in the row of the number, in two cells.</summary>
    private static byte[] Request() => new ForeignFile(Word).Make(static file => file.Mark("临江市市场监督管理局文件")
        + file.Blank(2) + $"""
            <w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/><w:tblBorders>
            <w:bottom w:val="single" w:sz="12" w:color="FF0000"/></w:tblBorders></w:tblPr><w:tblGrid>
            <w:gridCol w:w="4422"/>
            <w:gridCol w:w="4422"/></w:tblGrid><w:tr>
            <w:tc>{file.Line(file.Run("临市监〔2024〕12号"), """<w:ind w:left="315"/>""")}</w:tc>
            <w:tc>{file.Line(file.Run("签发人：") + file.Run("许某某", ForeignFile.Kai), """<w:jc w:val="right"/>""")}</w:tc>
            </w:tr></w:tbl>
            """
        + file.Blank(2) + file.TitleOf("临江市市场监督管理局关于", "建立集贸市场计量专项检查机制的请示") + file.Blank()
        + file.Line(file.Run("市人民政府：")) + file.Text("为维护集贸市场计量秩序，拟建立集贸市场计量专项检查机制。")
        + file.Text("妥否，请批示。") + file.Blank(2) + file.Signature()
        + file.Line(file.Run("（联系人：许某某，联系电话：00000000）"), Word.Indent) + file.Blank() + file.Imprint());

    /// <summary>函: the mark has no 文件, the title and the text have it; the only page has no number.</summary>
    private static byte[] Letter() =>
        new ForeignFile(Word with { Page = "<w:titlePg/>", PageNumber = static _ => "<w:p/>" })
        .Make(static file => $"""
            <w:p><w:pPr><w:spacing w:line="800" w:lineRule="exact"/><w:pBdr>
            <w:bottom w:val="thickThinSmallGap" w:sz="24" w:space="4" w:color="FF0000"/></w:pBdr>
            <w:jc w:val="center"/></w:pPr>
            {file.Run("临江市市场监督管理局", ForeignFile.Title, 72, """<w:color w:val="FF0000"/>""")}</w:p>
            """
        + file.Line(file.Run("临市监函〔2024〕5号"), """<w:jc w:val="right"/>""") + file.Blank(2)
        + file.TitleOf("临江市市场监督管理局关于商请提供", "集贸市场规划文件的函") + file.Blank()
        + file.Line(file.Run("市商务局：")) + file.Text("为做好集贸市场计量专项检查，请贵局提供集贸市场规划的有关文件。")
        + file.Blank(2) + file.Signature());

    /// <summary>1. by Word itself under （一） and （二）; the second list of the same kind begins anew.</summary>
    private static byte[] Lists() => ForeignFile.Notice(Word with
    {
        Numbering = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
            <w:suff w:val="nothing"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>
            </w:lvlOverride></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>
            </w:lvlOverride></w:num>
            """,
        Around = static body => Numbered(Numbered(Numbered(Numbered(
            body, "坚持问题导向", "坚持问题导向", 1), "市局计量处负责统筹", "市局计量处负责统筹", 3),
            "1.检查强制", "检查强制", 2), "2.检查公平秤", "检查公平秤", 2),
    });

    private static string Numbered(string body, string old, string text, int list)
    {
        var at = body.IndexOf(old, StringComparison.Ordinal);
        var start = body.LastIndexOf("<w:pPr>", at, StringComparison.Ordinal) + "<w:pPr>".Length;
        return body[..start] + $"""<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list}"/></w:numPr>"""
            + body[start..at] + text + body[(at + old.Length)..];
    }

    /// <summary>公告: neither addressees nor what it is about in its title.</summary>
    private static byte[] Announcement() => new ForeignFile(Word)
        .Make(static file => file.Mark("临江市人民政府文件") + file.Blank(2)
        + file.Line(file.Run("临政告〔2024〕2号"), """
            <w:pBdr><w:bottom w:val="single" w:sz="12" w:space="5" w:color="FF0000"/></w:pBdr><w:jc w:val="center"/>
            """)
        + file.Blank(2) + file.TitleOf("临江市人民政府公告") + file.Blank()
        + file.Text("为保障防空警报设施完好，定于2024年9月18日（星期三）上午10时试鸣防空警报。") + file.Text("特此公告。")
        + file.Blank(2) + file.Signature("临江市人民政府"));
}
