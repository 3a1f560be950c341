using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>How titles, labels and prose are written: PLN4004 to PLN4028, with the clause of the standard.</summary>
public static class WordingDiagnostics
{
    /// <summary>Straight quote. {0}: the mark.</summary>
    public static readonly DiagnosticDescriptor StraightQuote = new(
        "PLN4004",
        Severity.Warning,
        new("用了直引号", "Straight quote"),
        new("中文里用了直引号“{0}”。", "The straight quote {0} stands in Chinese text."),
        new("改为“ ”。", "Write “ ”."));

    /// <summary>Title marks inside title marks.</summary>
    public static readonly DiagnosticDescriptor NestedTitle = new(
        "PLN4005",
        Severity.Warning,
        new("书名号里又用了书名号", "Title marks inside title marks"),
        new("书名号里面的书名号应为单书名号。", "A title inside a title stands in 〈〉."),
        new("里面的一层改为〈〉（GB/T 15834-2011，4.15.3.5）。", "Write the inner one with 〈〉 (GB/T 15834-2011, 4.15.3.5)."));

    /// <summary>Comma between titles or quotations that touch. {0}: the two marks.</summary>
    public static readonly DiagnosticDescriptor ListedTitles = new(
        "PLN4006",
        Severity.Info,
        new("并列的书名号、引号之间用了顿号", "Comma between titles or quotations that touch"),
        new("“{0}”之间通常不用顿号。", "Between {0} no 、 is needed."),
        new("删去顿号（GB/T 15834-2011，4.5.3.5）。", "Delete it (GB/T 15834-2011, 4.5.3.5)."));

    /// <summary>Quotes inside quotes.</summary>
    public static readonly DiagnosticDescriptor NestedQuote = new(
        "PLN4007",
        Severity.Warning,
        new("引号里又用了双引号", "Quotes inside quotes"),
        new("引号里面的引号应为单引号。", "A quotation inside a quotation stands in ‘’."),
        new("里面的一层改为‘’（GB/T 15834-2011，4.8.3.4）。", "Write the inner one with ‘’ (GB/T 15834-2011, 4.8.3.4)."));

    /// <summary>Brackets inside brackets of one shape.</summary>
    public static readonly DiagnosticDescriptor NestedBracket = new(
        "PLN4008",
        Severity.Info,
        new("括号里又用了同样的括号", "Brackets inside brackets of one shape"),
        new("括号里面又用了同样形状的括号。", "Brackets of one shape stand inside one another."),
        new(
            "改写成一层，或外层换成别的形式（GB/T 15834-2011，4.9.3.6）。",
            "Reword, or give the outer pair another shape (GB/T 15834-2011, 4.9.3.6)."));

    /// <summary>Document number badly written. {0}: as written; {1}: as it should be.</summary>
    public static readonly DiagnosticDescriptor DocumentNumber = new(
        "PLN4009",
        Severity.Warning,
        new("发文字号写法不对", "Document number badly written"),
        new("发文字号“{0}”应写作“{1}”。", "The document number \"{0}\" should be \"{1}\"."),
        new(
            "年份用六角括号〔〕，序号前不加“第”、不补零（GB/T 9704-2012，7.2.5）。",
            "The year stands in 〔〕; no 第 and no leading zeros (GB/T 9704-2012, 7.2.5)."));

    /// <summary>Dash badly written. {0}: as written.</summary>
    public static readonly DiagnosticDescriptor Dash = new(
        "PLN4010",
        Severity.Warning,
        new("破折号写法不对", "Dash badly written"),
        new("“{0}”不是破折号。", "\"{0}\" is no dash."),
        new("改为“——”（GB/T 15834-2011，4.10）。", "Write —— (GB/T 15834-2011, 4.10)."));

    /// <summary>Hyphen between two amounts or dates. {0}: the mark; {1}: the right one.</summary>
    public static readonly DiagnosticDescriptor RangeMark = new(
        "PLN4011",
        Severity.Warning,
        new("数值、日期的起止之间用了短横线", "Hyphen between two amounts or dates"),
        new("起止之间的“{0}”应为“{1}”。", "The \"{0}\" of a span should be \"{1}\"."),
        new(
            "改为“{1}”；短横线只用于号码（GB/T 15834-2011，4.13.3）。",
            "Write {1}; a hyphen belongs to codes (GB/T 15834-2011, 4.13.3)."));

    /// <summary>Ellipsis badly written. {0}: as written.</summary>
    public static readonly DiagnosticDescriptor Ellipsis = new(
        "PLN4012",
        Severity.Warning,
        new("省略号写法不对", "Ellipsis badly written"),
        new("省略号“{0}”写法不对，或与“等”重复。", "The ellipsis \"{0}\" is badly written, or says the same as 等."),
        new(
            "用“……”；后面有“等”时删去其一（GB/T 15834-2011，4.11）。",
            "Write ……; beside 等 delete one (GB/T 15834-2011, 4.11)."));

    /// <summary>Comma before 等.</summary>
    public static readonly DiagnosticDescriptor CommaBeforeEtCetera = new(
        "PLN4013",
        Severity.Warning,
        new("“等”前面多了顿号", "Comma before 等"),
        new("“等”前面不用顿号。", "No 、 stands before 等."),
        new("删去顿号（GB/T 15834-2011，B.1.2）。", "Delete it (GB/T 15834-2011, B.1.2)."));

    /// <summary>Wrong mark behind an ordinal. {0}: as written; {1}: as it should be.</summary>
    public static readonly DiagnosticDescriptor OrdinalMark = new(
        "PLN4014",
        Severity.Info,
        new("序号后面的标点不对", "Wrong mark behind an ordinal"),
        new("序号“{0}”应写作“{1}”。", "The ordinal \"{0}\" should be \"{1}\"."),
        new(
            "（一）后不加标点，“一”后用“、”，“1”后用“.”，“第一”“首先”后用“，”（GB/T 15834-2011，B.3）。",
            "Nothing behind （一）, 、 behind 一, a point behind 1, ， behind 第一 (GB/T 15834-2011, B.3)."));

    /// <summary>Two marks in a row. {0}: the marks.</summary>
    public static readonly DiagnosticDescriptor DoubledMark = new(
        "PLN4015",
        Severity.Warning,
        new("标点重复", "Two marks in a row"),
        new("“{0}”连在一起。", "\"{0}\" stand side by side."),
        new("只留一个。", "Keep one."));

    /// <summary>Full stop in a bracket inside a sentence.</summary>
    public static readonly DiagnosticDescriptor StopInBracket = new(
        "PLN4016",
        Severity.Warning,
        new("句内括号里多了句号", "Full stop in a bracket inside a sentence"),
        new("句内括注的末尾不用句号。", "A remark inside a sentence ends without a full stop."),
        new(
            "删去括号里末尾的句号（GB/T 15834-2011，B.2）。",
            "Delete the stop before the bracket closes (GB/T 15834-2011, B.2)."));

    /// <summary>Percentage in words. {0}: as written; {1}: in figures.</summary>
    public static readonly DiagnosticDescriptor PercentInWords = new(
        "PLN4017",
        Severity.Warning,
        new("百分数用了汉字", "Percentage in words"),
        new("百分数“{0}”应写作“{1}”。", "The percentage \"{0}\" should be \"{1}\"."),
        new("改为“{1}”（GB/T 15835-2011，4.1.1）。", "Write {1} (GB/T 15835-2011, 4.1.1)."));

    /// <summary>Comma inside a round figure. {0}: as written; {1}: without the comma.</summary>
    public static readonly DiagnosticDescriptor RoundFigure = new(
        "PLN4018",
        Severity.Info,
        new("概数中间用了顿号", "Comma inside a round figure"),
        new("“{0}”如果是概数，应写作“{1}”。", "If \"{0}\" means about so many, it is \"{1}\"."),
        new(
            "是概数就删去顿号（GB/T 15835-2011，4.2）；确是并列就不改。",
            "Delete the 、 if it is a round figure (GB/T 15835-2011, 4.2)."));

    /// <summary>No zero before the point. {0}: as written.</summary>
    public static readonly DiagnosticDescriptor LeadingZero = new(
        "PLN4019",
        Severity.Warning,
        new("小数点前没有零", "No zero before the point"),
        new("小数“{0}”前面少了0。", "The fraction \"{0}\" lacks its 0."),
        new("补上0（GB/T 15835-2011，5.1.2）。", "Write the 0 (GB/T 15835-2011, 5.1.2)."));

    /// <summary>Range without its first unit. {0}: as written; {1}: with both units.</summary>
    public static readonly DiagnosticDescriptor RangeUnit = new(
        "PLN4020",
        Severity.Warning,
        new("范围前一个数少了单位", "Range without its first unit"),
        new("“{0}”前一个数没有单位，容易误解。", "The first figure of \"{0}\" has no unit and may be misread."),
        new("写作“{1}”（GB/T 15835-2011，5.1.3）。", "Write {1} (GB/T 15835-2011, 5.1.3)."));

    /// <summary>Incomplete date. {0}: as written.</summary>
    public static readonly DiagnosticDescriptor IncompleteDate = new(
        "PLN4021",
        Severity.Warning,
        new("日期不完整", "Incomplete date"),
        new("日期“{0}”不完整。", "The date \"{0}\" is not complete."),
        new(
            "年份写四位，月、日不留空（GB/T 15835-2011，5.1.4）。",
            "Write the year in four figures and fill in month and day (GB/T 15835-2011, 5.1.4)."));

    /// <summary>Named day badly written. {0}: as written.</summary>
    public static readonly DiagnosticDescriptor NamedDay = new(
        "PLN4022",
        Severity.Warning,
        new("含月日简称的写法不对", "Named day badly written"),
        new("“{0}”里月、日之间应为间隔号“·”。", "Month and day of {0} are parted by ·."),
        new("改用间隔号“·”（GB/T 15835-2011，5.1.6）。", "Write · (GB/T 15835-2011, 5.1.6)."));

    /// <summary>Full-width figures. {0}: as written; {1}: half-width.</summary>
    public static readonly DiagnosticDescriptor FullWidthFigure = new(
        "PLN4023",
        Severity.Warning,
        new("用了全角数字", "Full-width figures"),
        new("全角数字“{0}”应为“{1}”。", "The full-width figures \"{0}\" should be \"{1}\"."),
        new("改为半角（GB/T 15835-2011，5.1.7）。", "Write them half-width (GB/T 15835-2011, 5.1.7)."));

    /// <summary>Figures mixed with 十, 百 or 千. {0}: as written.</summary>
    public static readonly DiagnosticDescriptor MixedFigure = new(
        "PLN4024",
        Severity.Warning,
        new("数字与“十、百、千”混用", "Figures mixed with 十, 百 or 千"),
        new("“{0}”把阿拉伯数字和汉字数字混在一起。", "\"{0}\" mixes figures and words."),
        new(
            "全用一种数字；只有“万”“亿”可以混用（GB/T 15835-2011，5.3）。",
            "Use one of them; only 万 and 亿 may be mixed in (GB/T 15835-2011, 5.3)."));

    /// <summary>号 in a date. {0}: as written.</summary>
    public static readonly DiagnosticDescriptor DayWord = new(
        "PLN4025",
        Severity.Warning,
        new("日期用了“号”", "号 in a date"),
        new("书面日期“{0}”应用“日”。", "The written date \"{0}\" ends in 日."),
        new("“号”改为“日”。", "Write 日."));

    /// <summary>Long figures written in two ways. {0}: as written here; {1}: another one as most are written.</summary>
    public static readonly DiagnosticDescriptor MixedGrouping = new(
        "PLN4026",
        Severity.Warning,
        new("大数分节前后不一", "Long figures written in two ways"),
        new("“{0}”与“{1}”，有的分节，有的不分节。", "{0} and {1}: one is grouped, the other not."),
        new("全文统一（GB/T 15835-2011，5.1.1）。", "Write all of them in one way (GB/T 15835-2011, 5.1.1)."));

    /// <summary>Four digits grouped. {0}: as written; {1}: as it should be.</summary>
    public static readonly DiagnosticDescriptor GroupedFigure = new(
        "PLN4027",
        Severity.Warning,
        new("四位数分了节", "Four digits grouped"),
        new("“{0}”应写作“{1}”。", "\"{0}\" should be \"{1}\"."),
        new("四位及以下的数不分节（GB/T 15835-2011，5.1.1）。", "Group five digits and more (GB/T 15835-2011, 5.1.1)."));

    /// <summary>One kind of figure in words and in digits. {0}: as written here; {1}: another one.</summary>
    public static readonly DiagnosticDescriptor MixedNumerals = new(
        "PLN4028",
        Severity.Warning,
        new("同类数字两种写法", "One kind of figure in words and in digits"),
        new("“{0}”与别处的“{1}”，一处用汉字，一处用阿拉伯数字。", "{0} here and {1} elsewhere: words and digits."),
        new("全文统一；计量用阿拉伯数字（GB/T 15835-2011，4.1）。", "Write all of them in one way, best in digits."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        StraightQuote, NestedTitle, ListedTitles, NestedQuote, NestedBracket, DocumentNumber, Dash, RangeMark,
        Ellipsis, CommaBeforeEtCetera, OrdinalMark, DoubledMark, StopInBracket, PercentInWords, RoundFigure,
        LeadingZero, RangeUnit, IncompleteDate, NamedDay, FullWidthFigure, MixedFigure, DayWord,
        MixedGrouping, GroupedFigure, MixedNumerals,
    ];
}
