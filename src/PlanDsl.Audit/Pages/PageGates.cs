namespace PlanDsl.Audit.Pages;

/// <summary>The gates, by element; figures in mm from the edges of the paper.</summary>
internal static class PageGates
{
    internal static readonly PageGate Paper = new(
        "G-5.1", "9704 5.1", "纸张", "paper", "210×297 mm（横排 297×210）");

    internal static readonly PageGate TextTop = new(
        "G-5.2.1a", "9704 5.2.1", "版心上边：续页首行字顶", "upper edge of the text", "37±1 mm");

    internal static readonly PageGate TextLeft = new(
        "G-5.2.1b", "9704 5.2.1、6.2", "版心左边：顶格字", "left edge of the text", "单页 28–29 mm，双页 26–27 mm");

    internal static readonly PageGate TextWidth = new(
        "G-5.2.1d", "9704 5.2.1", "满行的宽度", "width of a full line", "155–156.5 mm");

    internal static readonly PageGate Lines = new(
        "G-5.2.3a", "9704 5.2.3", "每页行数", "lines of a full page", "22 行");

    internal static readonly PageGate Pitch = new(
        "G-5.2.3a", "9704 5.2.3；33476.2", "行距", "distance of lines", "29.60±0.05 pt");

    internal static readonly PageGate Characters = new(
        "G-5.2.3b", "9704 5.2.3", "满行字数", "characters of a full line", "28 字（标点挤压时 27–29）");

    internal static readonly PageGate MarkTop = new(
        "G-7.2.4b", "9704 7.2.4", "发文机关标志上缘", "upper edge of the mark", "72±1 mm");

    internal static readonly PageGate MarkCentre = new(
        "G-7.2.4b", "9704 7.2.4", "发文机关标志居中", "centre of the mark", "106±1 mm");

    internal static readonly PageGate MarkWidth = new(
        "G-7.2.4c", "9704 7.2.4", "发文机关标志宽度", "width of the mark", "不超过 156 mm");

    internal static readonly PageGate NumberGap = new(
        "G-7.2.5a", "9704 7.2.5", "标志下空二行到发文字号", "from the mark to the number", "20–26.5 mm");

    internal static readonly PageGate RuleGap = new(
        "G-7.2.7", "9704 7.2.7", "发文字号到红色分隔线", "from the number to the red rule", "4±0.7 mm");

    internal static readonly PageGate RuleLength = new(
        "G-7.2.7", "9704 7.2.7", "红色分隔线长度", "length of the red rule", "156±0.5 mm");

    internal static readonly PageGate RulePlace = new(
        "G-7.2.7", "9704 7.2.7", "红色分隔线左端", "left end of the red rule", "28±0.5 mm");

    internal static readonly PageGate TitleGap = new(
        "G-7.3.1b", "9704 7.3.1", "红线下空二行到标题", "from the red rule to the title", "20–27 mm");

    internal static readonly PageGate TitleShape = new(
        "G-7.3.1c", "9704 7.3.1", "标题排列（各行宽，mm）", "shape of the title", "梯形或菱形");

    internal static readonly PageGate AddresseesGap = new(
        "G-7.3.2a", "9704 7.3.2", "标题下空一行到主送机关", "from the title to the addressees", "9.5–16 mm");

    internal static readonly PageGate FirstPage = new(
        "G-7.3.3a", "9704 7.3.3", "首页的正文行数", "lines of body on the first page", "不少于 1 行");

    internal static readonly PageGate FirstIndent = new(
        "G-7.3.3b", "9704 7.3.3", "段首左空二字", "indent of a paragraph's first line", "11.1±0.7 mm");

    internal static readonly PageGate HeadingFont = new(
        "G-7.3.3c", "9704 7.3.3", "层次标题字体", "fonts of headings", "一、黑体；（一）楷体；正文仿宋");

    internal static readonly PageGate LoneHeading = new(
        "G-7.3.3d", "排版惯例", "页末不留孤立标题", "no heading at the foot of a page", "标题后有正文");

    internal static readonly PageGate DateRight = new(
        "G-7.3.5.1a", "9704 7.3.5.1", "成文日期右空四字", "right edge of the date", "161.8±1.5 mm（双页 159.8）");

    internal static readonly PageGate SignatureCentre = new(
        "G-7.3.5.1a", "9704 7.3.5.1", "署名与日期的中线之差", "centres of name and date", "0±1.5 mm");

    internal static readonly PageGate DateIndent = new(
        "G-7.3.5.2a", "9704 7.3.5.2", "不加盖印章：日期比署名右移二字", "date against name, unsealed", "11.1±1 mm");

    internal static readonly PageGate LastSignatureCentre = new(
        "G-7.3.5.1c", "9704 7.3.5.1", "联合行文：末一署名与日期的中线之差", "centres of the last name and the date",
        "0±1.5 mm");

    internal static readonly PageGate SealApart = new(
        "G-7.3.5.1c", "9704 7.3.5.1；印章 42 mm", "联合行文：相邻署名的中心距", "distance of neighbouring seals", "不小于 42 mm");

    internal static readonly PageGate SealColumn = new(
        "G-7.3.5.1c", "9704 7.3.5.1", "联合行文：上下署名对齐", "seals below one another", "0±1 mm");

    internal static readonly PageGate StampDateRight = new(
        "G-7.3.5.3", "9704 7.3.5.3", "签名章：成文日期右空四字", "right edge of the date below a stamp", "161.8±1.5 mm（双页 159.8）");

    internal static readonly PageGate StampRoom = new(
        "G-7.3.5.3", "9704 7.3.5.3；排版惯例", "签名章：职务右侧二字以外的空白", "room for a stamp beside a post", "不小于 20 mm");

    internal static readonly PageGate SignatureCompany = new(
        "G-7.3.5.5", "9704 7.3.5.5", "署名页上的正文行数", "lines of body on the signature's page", "不少于 1 行");

    internal static readonly PageGate LabelTop = new(
        "G-7.3.7a", "9704 7.3.7", "附件标识在第一行", "label of an attachment on line 1", "字顶 36–39 mm（横排 27–31）");

    internal static readonly PageGate ImprintPage = new(
        "G-7.4.1c", "33476.2 7.3.1", "版记所在页", "page of the imprint", "最后一页，双页");

    internal static readonly PageGate ImprintBottom = new(
        "G-7.4.1b", "9704 7.4.1", "版记末条分隔线", "last rule of the imprint", "262±0.5 mm");

    internal static readonly PageGate ImprintWidth = new(
        "G-7.4.1a", "9704 7.4.1", "版记分隔线长度", "length of the imprint's rules", "156±0.5 mm");

    internal static readonly PageGate ImprintOuter = new(
        "G-7.4.1a", "9704 7.4.1", "版记首末线粗", "strength of first and last rule", "0.35±0.1 mm");

    internal static readonly PageGate ImprintInner = new(
        "G-7.4.1a", "9704 7.4.1", "版记中间线粗", "strength of the rules between", "0.25±0.1 mm");

    internal static readonly PageGate CopyLeft = new(
        "G-7.4.2a", "9704 7.4.2", "抄送左空一字", "left edge of the copies line", "32.9±0.7 mm（双页 30.9）");

    internal static readonly PageGate PrintRight = new(
        "G-7.4.3a", "9704 7.4.3", "印发日期右空一字", "right edge of the printing date", "179.1±0.7 mm（双页 177.1）");

    internal static readonly PageGate SendToRule = new(
        "G-7.4.2c", "9704 7.4.2", "主送与抄送之间的分隔线", "rules between 主送 and 抄送", "无");

    internal static readonly PageGate BlankPageNumber = new(
        "G-7.5e", "9704 7.5", "空白页和其后版记页的页码", "numbers of a blank page and the imprint's behind it", "0 个页码");

    internal static readonly PageGate NumberHeight = new(
        "G-7.5c", "9704 7.5", "页码一字线", "dash of the page number", "269.0±0.5 mm");

    internal static readonly PageGate NumberPlace = new(
        "G-7.5d", "9704 7.5", "页码单右双左，空一字", "side of the page number", "单页右端 179.1±0.7，双页左端 30.9±0.7 mm");

    internal static readonly PageGate NumberSequence = new(
        "G-7.5f", "9704 7.5", "页码连续", "page numbers run on", "与页次一致");

    internal static readonly PageGate LandscapeTable = new(
        "G-8c", "9704 8、5.2.1", "横排表格的左端和宽度", "place of a table on its side", "35（双面印时 36）±1 mm，宽 225±0.7 mm");

    internal static readonly PageGate LandscapeNumber = new(
        "G-8d", "9704 8、7.5", "横排页的页码", "page number of a page on its side", "一字线距纸左边 28.0±0.7 mm");

    internal static readonly PageGate TableHead = new(
        "G-8e", "排版惯例", "续页重复表头", "table head on each page", "与首页相同");

    internal static readonly PageGate LetterMarkTop = new(
        "L-1", "9704 10.1", "信函标志上缘", "upper edge of a letter's mark", "30±1 mm");

    internal static readonly PageGate LetterMarkCentre = new(
        "L-1", "9704 10.1", "信函标志居中", "centre of a letter's mark", "105.5±1 mm");

    internal static readonly PageGate LetterRuleGap = new(
        "L-2", "9704 10.1", "信函标志到红色双线", "from a letter's mark to the double rule", "4±0.7 mm");

    internal static readonly PageGate LetterRulePair = new(
        "L-2", "9704 10.1", "红色双线上粗下细，下方的上细下粗", "strengths of the double rules", "粗线为细线的 1.5 倍以上");

    internal static readonly PageGate LetterRuleLength = new(
        "L-2", "9704 10.1", "红色双线长度", "length of the double rules", "170±1 mm");

    internal static readonly PageGate LetterRuleCentre = new(
        "L-2", "9704 10.1", "红色双线居中", "centre of the double rules", "105.5±1 mm");

    internal static readonly PageGate LetterFootRule = new(
        "L-3", "9704 10.1", "下方红色双线下缘", "lower edge of the second double rule", "277±1 mm");

    internal static readonly PageGate LetterRedPages = new(
        "L-3", "9704 10.1", "有红色的页数", "pages with red", "只有首页");

    internal static readonly PageGate LetterNumberGap = new(
        "L-4", "9704 10.1", "红色双线到发文字号", "from the double rule to the number", "4.84±0.7 mm");

    internal static readonly PageGate LetterNumberRight = new(
        "L-4", "9704 10.1", "信函发文字号顶格居右", "right edge of a letter's number", "184±0.7 mm");

    internal static readonly PageGate LetterTitleGap = new(
        "L-5", "9704 10.1", "信函标题与上一要素相距二行", "from what is above it to a letter's title", "20–28 mm");

    internal static readonly PageGate LetterFirstNumber = new(
        "L-6", "9704 10.1", "信函首页不显示页码", "no number on a letter's first page", "无页码");

    internal static readonly PageGate LetterImprint = new(
        "L-7", "9704 10.1", "信函版记", "imprint of a letter", "末页版心下端，无分隔线");

    internal static readonly PageGate OrderMarkTop = new(
        "C-1", "9704 10.2", "令的标志上缘", "upper edge of an order's mark", "57±1 mm");

    internal static readonly PageGate OrderNumberGap = new(
        "C-2", "9704 10.2", "令的标志下空二行到令号", "from an order's mark to its number", "20–27 mm");

    internal static readonly PageGate OrderNumberCentre = new(
        "C-2", "9704 10.2", "令号居中", "centre of an order's number", "106±1 mm");

    internal static readonly PageGate OrderTextGap = new(
        "C-2", "9704 10.2", "令号下空二行到正文", "from an order's number to its text", "20–27 mm");

    internal static readonly PageGate AttendanceLeft = new(
        "J-2", "9704 10.3", "出席、请假、列席左空二字", "left edge of the lists of minutes", "39.1±0.7 mm（双页 37.1）");

    internal static readonly PageGate AttendanceFont = new(
        "J-2", "9704 10.3", "出席、请假、列席的字体", "font of their labels", "黑体");

    internal static readonly PageGate AttendanceWrap = new(
        "J-2", "9704 10.3", "名单回行与冒号后首字对齐", "wrapped names below the first one", "55.9±0.7 mm（双页 53.9）");
}
