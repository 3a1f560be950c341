namespace PlanDsl.Audit.Pages;

/// <summary>The gates, by element; figures in mm from the edges of the paper.</summary>
internal static class PageGates
{
    internal static readonly PageGate Paper = new(
        "G-5.1", new("纸张", "paper"), new("210×297 mm（横排 297×210）", "210×297 mm (297×210 on its side)"));

    internal static readonly PageGate TextTop = new(
        "G-5.2.1a", new("版心上边：续页首行字顶", "upper edge of the text"), AuditText.Same("37±1 mm"));

    internal static readonly PageGate TextTopClassic = new(
        "G-5.2.1a",
        new("版心上边：续页首行字顶（classic37）", "upper edge of the text (classic37)"),
        new("39–40.7 mm：37 mm 是页边距，行距的一半在外", "39–40.7 mm: the margin is 37, half of the leading apart"))
    {
        Own = Strength.Parameter,
    };

    internal static readonly PageGate TextLeft = new(
        "G-5.2.1b",
        new("版心左边：顶格字", "left edge of the text"),
        new("单页 28–29 mm，双页 26–27 mm", "28–29 mm on odd pages, 26–27 mm on even ones"));

    internal static readonly PageGate InkWidth = new(
        "G-5.2.1d", new("满行的宽度", "width of a full line"), AuditText.Same("155–156.5 mm"));

    internal static readonly PageGate Lines = new(
        "G-5.2.3a", new("每页行数", "lines of a full page"), new("22 行", "22 lines"));

    internal static readonly PageGate Pitch = new(
        "G-5.2.3a", new("行距", "distance of lines"), AuditText.Same("29.60±0.05 pt"))
    {
        Own = Strength.Parameter,
    };

    internal static readonly PageGate PitchClassic = new(
        "G-5.2.3a", new("行距（classic37）", "distance of lines (classic37)"), AuditText.Same("28.95±0.05 pt"))
    {
        Own = Strength.Parameter,
    };

    internal static readonly PageGate Characters = new(
        "G-5.2.3b",
        new("满行字数", "characters of a full line"),
        new("28 字（标点挤压时 27–29）", "28 (27–29 where marks are set close)"));

    internal static readonly PageGate MarkTop = new(
        "G-7.2.4b/page", new("发文机关标志上缘", "upper edge of the mark"), AuditText.Same("72±1 mm"));

    internal static readonly PageGate MarkCentre = new(
        "G-7.2.4b", new("发文机关标志居中", "centre of the mark"), AuditText.Same("106±1 mm"));

    internal static readonly PageGate MarkWidth = new(
        "G-7.2.4b", new("发文机关标志宽度", "width of the mark"), new("不超过 156 mm", "at most 156 mm"));

    internal static readonly PageGate NumberGap = new(
        "G-7.2.5a", new("标志下空二行到发文字号", "from the mark to the number"), AuditText.Same("20–26.5 mm"));

    internal static readonly PageGate RuleGap = new(
        "G-7.2.7", new("发文字号到红色分隔线", "from the number to the red rule"), AuditText.Same("4±0.7 mm"));

    internal static readonly PageGate RuleLength = new(
        "G-7.2.7", new("红色分隔线长度", "length of the red rule"), AuditText.Same("156±0.5 mm"));

    internal static readonly PageGate RulePlace = new(
        "G-7.2.7", new("红色分隔线左端", "left end of the red rule"), AuditText.Same("28±0.5 mm"));

    internal static readonly PageGate TitleGap = new(
        "G-7.3.1b", new("红线下空二行到标题", "from the red rule to the title"), AuditText.Same("20–27 mm"));

    internal static readonly PageGate TitleShape = new(
        "G-7.3.1c", new("标题排列（各行宽，mm）", "shape of the title"), new("梯形或菱形", "a trapezoid or a diamond"));

    internal static readonly PageGate AddresseesGap = new(
        "G-7.3.2a", new("标题下空一行到主送机关", "from the title to the addressees"), AuditText.Same("9.5–16 mm"));

    internal static readonly PageGate FirstPage = new(
        "G-7.3.3a", new("首页的正文行数", "lines of body on the first page"), new("不少于 1 行", "at least one"));

    internal static readonly PageGate FirstIndent = new(
        "G-7.3.3b", new("段首左空二字", "indent of a paragraph's first line"), AuditText.Same("11.1±0.7 mm"));

    internal static readonly PageGate HeadingFont = new(
        "G-7.3.3c", new("层次标题字体", "fonts of headings"), new("一、黑体；（一）楷体；正文仿宋",
            "\"一、\" in HeiTi, \"（一）\" in KaiTi, text in FangSong"))
    {
        IsOfType = true,
    };

    internal static readonly PageGate LoneHeading = new(
        "G-7.3.3d", new("页末不留孤立标题", "no heading at the foot of a page"), new("标题后有正文", "text behind the heading"));

    internal static readonly PageGate DateRight = new(
        "G-7.3.5.1a",
        new("成文日期右空四字", "right edge of the date"),
        new("161.8±1.5 mm（双页 159.8）", "161.8±1.5 mm (159.8 on even pages)"));

    internal static readonly PageGate SignatureCentre = new(
        "G-7.3.5.1a", new("署名与日期的中线之差", "centres of name and date"), AuditText.Same("0±1.5 mm"));

    internal static readonly PageGate DateIndent = new(
        "G-7.3.5.1a", new("不加盖印章：日期比署名右移二字", "date against name, unsealed"), AuditText.Same("11.1±1 mm"));

    internal static readonly PageGate LastSignatureCentre = new(
        "G-7.3.5.1c", new("联合行文：末一署名与日期的中线之差", "centres of the last name and the date"), AuditText.Same("0±1.5 mm"));

    internal static readonly PageGate SealApart = new(
        "G-7.3.5.1c", new("联合行文：相邻署名的中心距", "distance of neighbouring seals"), new("不小于 42 mm", "at least 42 mm"));

    internal static readonly PageGate SealColumn = new(
        "G-7.3.5.1c", new("联合行文：上下署名对齐", "seals below one another"), AuditText.Same("0±1 mm"));

    internal static readonly PageGate StampDateRight = new(
        "G-7.3.5.3",
        new("签名章：成文日期右空四字", "right edge of the date below a stamp"),
        new("161.8±1.5 mm（双页 159.8）", "161.8±1.5 mm (159.8 on even pages)"));

    internal static readonly PageGate StampRoom = new(
        "G-7.3.5.3", new("签名章：职务右侧二字以外的空白", "room for a stamp beside a post"), new("不小于 20 mm", "at least 20 mm"))
    {
        Own = Strength.Practice,
    };

    internal static readonly PageGate SignatureCompany = new(
        "G-7.3.5.5", new("署名页上的正文行数", "lines of body on the signature's page"), new("不少于 1 行", "at least one"));

    internal static readonly PageGate LabelTop = new(
        "G-7.3.7a",
        new("附件标识在第一行", "label of an attachment on line 1"),
        new("字顶 36–39 mm（横排 27–31）", "its ink at 36–39 mm (27–31 on a page on its side)"));

    internal static readonly PageGate LabelTopClassic = new(
        "G-7.3.7a",
        new("附件标识在第一行（classic37）", "label of an attachment on line 1 (classic37)"),
        new("字顶 38.4–41.4 mm（横排 27–31）", "its ink at 38.4–41.4 mm (27–31 on a page on its side)"));

    internal static readonly PageGate LabelAlone = new(
        "G-7.3.7a",
        new("附件标识、标题与其内容同页", "label and title of an attachment with its content"),
        new("其下不少于 1 行", "at least 1 line below them"));

    internal static readonly PageGate ListEdge = new(
        "G-7.3.3b",
        new("名单回行与姓名对齐", "a list of names wraps below the name"),
        new("比标签右移 22.2±1 mm（或者顶格）", "22.2±1 mm to the right of its label (or flush left)"));

    internal static readonly PageGate ImprintPage = new(
        "G-7.4.1c", new("版记所在页", "page of the imprint"), new("最后一页，双页", "the last one, an even one"));

    internal static readonly PageGate ImprintBottom = new(
        "G-7.4.1b", new("版记末条分隔线", "last rule of the imprint"), AuditText.Same("262±0.5 mm"));

    internal static readonly PageGate ImprintWidth = new(
        "G-7.4.1a", new("版记分隔线长度", "length of the imprint's rules"), AuditText.Same("156±0.5 mm"));

    internal static readonly PageGate ImprintOuter = new(
        "G-7.4.1a", new("版记首末线粗", "strength of first and last rule"), AuditText.Same("0.35±0.1 mm"))
    {
        Own = Strength.Recommended,
    };

    internal static readonly PageGate ImprintInner = new(
        "G-7.4.1a", new("版记中间线粗", "strength of the rules between"), AuditText.Same("0.25±0.1 mm"))
    {
        Own = Strength.Recommended,
    };

    internal static readonly PageGate CopyLeft = new(
        "G-7.4.2a",
        new("抄送左空一字", "left edge of the copies line"),
        new("32.9±0.7 mm（双页 30.9）", "32.9±0.7 mm (30.9 on even pages)"));

    internal static readonly PageGate PrintRight = new(
        "G-7.4.3a",
        new("印发日期右空一字", "right edge of the printing date"),
        new("179.1±0.7 mm（双页 177.1）", "179.1±0.7 mm (177.1 on even pages)"));

    internal static readonly PageGate SendToRule = new(
        "G-7.4.2c", new("主送与抄送之间的分隔线", "rules between addressees and copies"), new("无", "none"));

    internal static readonly PageGate BlankPageNumber = new(
        "G-7.5e", new("空白页和其后版记页的页码", "numbers of a blank page and the imprint's behind it"), new("0 个页码", "none"));

    internal static readonly PageGate NumberHeight = new(
        "G-7.5c", new("页码一字线", "dash of the page number"), AuditText.Same("269.0±0.5 mm"));

    internal static readonly PageGate NumberPlace = new(
        "G-7.5d",
        new("页码单右双左，空一字", "side of the page number"),
        new("单页右端 179.1±0.7，双页左端 30.9±0.7 mm", "right end at 179.1±0.7 on odd, left end at 30.9±0.7 mm on even pages"));

    internal static readonly PageGate NumberSequence = new(
        "G-7.5f", new("页码连续", "page numbers run on"), new("与页次一致", "those of the pages"));

    internal static readonly PageGate LandscapeTable = new(
        "G-8c",
        new("横排表格的左端和宽度", "place of a table on its side"),
        new("35（双面印时 36）±1 mm，宽 225±0.7 mm", "35 (36 on both sides of the paper) ±1 mm, 225±0.7 mm wide"));

    internal static readonly PageGate LandscapeNumber = new(
        "G-8d",
        new("横排页的页码", "page number of a page on its side"),
        new("一字线距纸左边 28.0±0.7 mm", "the dash 28.0±0.7 mm from the left edge of the paper"));

    internal static readonly PageGate TableHead = new(
        "G-8e", new("续页重复表头", "table head on each page"), new("与首页相同", "as on its first page"));

    internal static readonly PageGate LetterMarkTop = new(
        "L-1", new("信函标志上缘", "upper edge of a letter's mark"), AuditText.Same("30±1 mm"));

    internal static readonly PageGate LetterMarkCentre = new(
        "L-1", new("信函标志居中", "centre of a letter's mark"), AuditText.Same("105.5±1 mm"));

    internal static readonly PageGate LetterRuleGap = new(
        "L-2", new("信函标志到红色双线", "from a letter's mark to the double rule"), AuditText.Same("4±0.7 mm"));

    internal static readonly PageGate LetterRulePair = new(
        "L-2",
        new("红色双线上粗下细，下方的上细下粗", "strengths of the double rules"),
        new("粗线为细线的 1.5 倍以上", "the thick one at least 1.5 times the thin one"));

    internal static readonly PageGate LetterRuleLength = new(
        "L-2", new("红色双线长度", "length of the double rules"), AuditText.Same("170±1 mm"));

    internal static readonly PageGate LetterRuleCentre = new(
        "L-2", new("红色双线居中", "centre of the double rules"), AuditText.Same("105.5±1 mm"));

    internal static readonly PageGate LetterFootRule = new(
        "L-3", new("下方红色双线下缘", "lower edge of the second double rule"), AuditText.Same("277±1 mm"));

    internal static readonly PageGate LetterRedPages = new(
        "L-3", new("有红色的页数", "pages with red"), new("只有首页", "the first one only"));

    internal static readonly PageGate LetterNumberGap = new(
        "L-4", new("红色双线到发文字号", "from the double rule to the number"), AuditText.Same("4.84±0.7 mm"));

    internal static readonly PageGate LetterNumberRight = new(
        "L-4", new("信函发文字号顶格居右", "right edge of a letter's number"), AuditText.Same("184±0.7 mm"));

    internal static readonly PageGate LetterTitleGap = new(
        "L-5", new("信函标题与上一要素相距二行", "from what is above it to a letter's title"), AuditText.Same("20–28 mm"));

    internal static readonly PageGate LetterFirstNumber = new(
        "L-6", new("信函首页不显示页码", "no number on a letter's first page"), new("无页码", "no number"));

    internal static readonly PageGate LetterImprint = new(
        "L-7", new("信函版记", "imprint of a letter"), new("末页版心下端，无分隔线", "at the foot of the last page, without rules"));

    internal static readonly PageGate OrderMarkTop = new(
        "C-1", new("令的标志上缘", "upper edge of an order's mark"), AuditText.Same("57±1 mm"));

    internal static readonly PageGate OrderNumberGap = new(
        "C-2", new("令的标志下空二行到令号", "from an order's mark to its number"), AuditText.Same("20–27 mm"));

    internal static readonly PageGate OrderNumberCentre = new(
        "C-2", new("令号居中", "centre of an order's number"), AuditText.Same("106±1 mm"));

    internal static readonly PageGate OrderTextGap = new(
        "C-2", new("令号下空二行到正文", "from an order's number to its text"), AuditText.Same("20–27 mm"));

    internal static readonly PageGate AttendanceLeft = new(
        "J-2",
        new("出席、请假、列席左空二字", "left edge of the lists of minutes"),
        new("39.1±0.7 mm（双页 37.1）", "39.1±0.7 mm (37.1 on even pages)"));

    internal static readonly PageGate AttendanceFont = new(
        "J-2", new("出席、请假、列席的字体", "font of their labels"), new("黑体", "HeiTi"))
    {
        IsOfType = true,
    };

    internal static readonly PageGate AttendanceWrap = new(
        "J-2",
        new("名单回行与冒号后首字对齐", "wrapped names below the first one"),
        new("55.9±0.7 mm（双页 53.9）", "55.9±0.7 mm (53.9 on even pages)"));
}
