using System.Text.RegularExpressions;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>
/// The rules of GB/T 15834 (marks) and GB/T 15835 (figures) that a pattern can decide. Only certain cases: a check that
/// cries wolf is worse than none. They count as normal, not as laid down: a program's reading of prose is never
/// certain.
/// </summary>
internal static partial class WordingGates
{
    private const string Cjk = @"[\u4e00-\u9fff]";

    /// <summary>All of them in order.</summary>
    internal static IEnumerable<Gate> All() =>
    [
        Of("P-1", "GB/T 15834-2011 5.1", new("标点的全角半角", "Width of marks"),
            new("中文里用全角标点", "full-width marks in Chinese text"), new("改为全角标点", "Write full-width marks"), HalfWidth()),
        Of("P-2", "GB/T 15834-2011 4.15.3.5", new("书名号的嵌套", "Nested 《》"),
            new("外层《》，里层〈〉", "《》 outside, 〈〉 inside"), new("里层改用〈〉", "Write 〈〉 inside"), NestedTitles()),
        Of("P-3", "GB/T 15834-2011 4.5.3.5", new("并列的书名号、引号之间的顿号", "、 between 《》 or “”"),
            new("通常不用顿号", "usually none"), new("删去顿号", "Delete 、"), ListedTitles()),
        Of("P-4", "GB/T 15834-2011 4.8.3.4", new("引号", "Quotation marks"),
            new("外层“”，里层‘’，不用直引号", "“” outside, ‘’ inside, no straight ones"),
            new("改用弯引号，里层用单引号", "Write curved ones, single inside"), Quotes()),
        Of("P-5", "GB/T 15834-2011 4.9.3.6", new("括号的嵌套", "Nested brackets"),
            new("避免同形的括号套用", "no brackets of one shape in each other"), new("改写，或换一种括号",
                "Rewrite, or use other brackets"),
            NestedBrackets()),
        Of("P-6", "惯例；GB/T 15834-2011 4.9", new("引用的发文字号", "Cited document numbers"),
            new("年份用六角括号“〔〕”，序号不加“第”，不编虚位", "〔〕 around the year, no \"第\", no leading zeros"),
            new("改为“〔年份〕序号号”", "Write it as in “国发〔2024〕3号”"), CitedNumbers(), Strength.Practice),
        Of("P-8", "GB/T 15834-2011 4.13.3；GB/T 15835-2011 5.1.3", new("起止的连接号", "Ranges"),
            new("数值范围用“～”，起止用“—”，短横线只用于号码", "～ or —; hyphens are for codes only"),
            new("改为“～”或“—”", "Write ～ or —"), Ranges()),
        Of("P-9", "GB/T 15834-2011 4.11", new("省略号", "Ellipsis"),
            new("六个点“……”，不与“等”连用", "six dots, not together with \"等\""),
            new("改为“……”，或只留“等”", "Write \"……\" or \"等\""), Ellipses()),
        Of("P-10", "GB/T 15834-2011 附录 B.1", new("“等”前的顿号", "\"、\" before \"等\""),
            new("“等”前不用顿号", "none"), new("删去顿号", "Delete 、"), CommaBeforeEtc()),
        Of("P-11", "GB/T 15834-2011 附录 B.3", new("序次语后的标点", "Marks behind ordinals"),
            new("“第一”“首先”后用逗号，带括号的序数后不用标点", "\"，\" behind \"第一\" and \"首先\", none behind bracketed ordinals"),
            new("“第一、”改为“第一，”，“（一）、”改为“（一）”", "Write \"第一，\" for \"第一、\", \"（一）\" for \"（一）、\""), Ordinals()),
        new HeadingEndGate(),
        new SentenceEndGate(),
        new PairGate(),
        Of("P-16", "GB/T 15834-2011 4", new("重复的标点", "Marks twice"),
            new("一处只用一个点号", "one mark at a place"), new("留下对的一个", "Keep the right one"), DoubleMarks()),
        new BlankGate(),
        Of("P-18", "惯例", new("重复的字词", "Words twice"),
            new("没有连着写了两遍的字词", "no words written twice"), new("删去一遍", "Delete them once"), DoubledWords(),
            Strength.Practice),
        Of("N-5", "GB/T 15835-2011 5.1.2", new("小数", "Decimals"),
            new("小数点前的“0”不省略", "the 0 before the point is written"), new("补上“0”", "Write the 0"), Decimals()),
        Of("N-7", "GB/T 15835-2011 5.1.4", new("年份", "Years"),
            new("四位数字写全", "all four digits"), new("补全年份", "Write all four"), Years()),
        Of("N-8", "GB/T 15835-2011 5.1.6", new("含月日的专名", "Names with dates"),
            new("用间隔号和引号，如“3·15”", "· and quotation marks: “3·15”"), new("改为“3·15”的写法", "Write “3·15”"), NamedDays()),
        Of("N-9", "GB/T 15835-2011 5.1.7", new("数字的全角半角", "Width of digits"),
            new("阿拉伯数字用半角", "half-width digits"), new("改为半角数字", "Write half-width digits"), WideDigits()),
        Of("N-10", "GB/T 15835-2011 5.3", new("数字与汉字数词", "Digits with Chinese numerals"),
            new("阿拉伯数字后只接“万”“亿”", "only \"万\" and \"亿\" follow digits"), new("写成完整的数字，或用万、亿",
                "Write the number whole, or with \"万\" or \"亿\""),
            MixedNumbers()),
        new DayGate(),
    ];

    private static PatternGate Of(
        string id,
        string clause,
        AuditText topic,
        AuditText expected,
        AuditText remedy,
        Regex pattern,
        Strength strength = Strength.Normal) =>
        new(new GateInfo(id, clause, strength, topic, expected, remedy), pattern);

    [GeneratedRegex(@"(?<=" + Cjk + @"[”》）]?)(?<!错误(?=!))[,;:?!](?=\s*(?:" + Cjk + @"|[“《（]|$))|(?<=" + Cjk
        + @")\(|\)(?="
        + Cjk + @")|(?<=" + Cjk + @")\.$")]
    private static partial Regex HalfWidth();

    [GeneratedRegex("《[^》]*《")]
    private static partial Regex NestedTitles();

    [GeneratedRegex("》、《|”、“")]
    private static partial Regex ListedTitles();

    [GeneratedRegex("“[^”]*“|(?<=" + Cjk + ")\"|\"(?=" + Cjk + ")")]
    private static partial Regex Quotes();

    [GeneratedRegex("（[^（）]*（")]
    private static partial Regex NestedBrackets();

    [GeneratedRegex(Cjk + @"{1,8}(?:[\[【(（［](?:19|20)\d{2}[\]】)）］]\s*第?\d+\s*号"
        + @"|〔(?:19|20)\d{2}〕\s*(?:第\s*\d+|0\d*)\s*号)")]
    private static partial Regex CitedNumbers();

    [GeneratedRegex(@"(?<![\d\-－.])\d+(?:\.\d+)?%?\s*[\-－]\s*\d+(?:\.\d+)?\s*(?:%|％|月|日|年|元|万元|亿元|天|人|个|家|件|周岁|岁|时)"
        + @"|(?<=[月日年时])[\-－](?=\d)")]
    private static partial Regex Ranges();

    [GeneratedRegex("[，、；：]{2,}|[，、；：][。]|[。][，、；：。]")]
    private static partial Regex DoubleMarks();

    [GeneratedRegex("(?<![目标])的的(?!确)|(?<!为)了了(?!解)|(" + Cjk + "{3,8})\\1")]
    private static partial Regex DoubledWords();

    [GeneratedRegex(@"\.{3,}|(?<!…)…(?!…)|……等")]
    private static partial Regex Ellipses();

    [GeneratedRegex("、等(?=[，。；、）]|" + Cjk + ")(?![级于同])")]
    private static partial Regex CommaBeforeEtc();

    [GeneratedRegex(@"(?<=^|[。；：])第[一二三四五六七八九十]、|(?<=^|[。；：])(?:首先|其次|再次|最后)、|[（(][一二三四五六七八九十]{1,3}[）)][、，.]")]
    private static partial Regex Ordinals();

    [GeneratedRegex(@"(?<=" + Cjk + @")\.\d+")]
    private static partial Regex Decimals();

    [GeneratedRegex(@"(?<![\d.])\d{2}年\d{1,2}月(?![内间以])")]
    private static partial Regex Years();

    [GeneratedRegex(@"3\s*[.．]?\s*15(?=晚会|国际|消费)|12\s*[.．]\s*4(?=国家|宪法|法制)")]
    private static partial Regex NamedDays();

    [GeneratedRegex("[０-９]+")]
    private static partial Regex WideDigits();

    [GeneratedRegex(@"\d[千百十](?![瓦米克卡帕赫伏字分])")]
    private static partial Regex MixedNumbers();
}
