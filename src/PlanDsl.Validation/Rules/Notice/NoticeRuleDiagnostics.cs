using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>What the rules about the shell report: PLN3020 to PLN3029.</summary>
public static class NoticeRuleDiagnostics
{
    /// <summary>A shell without title.</summary>
    public static readonly DiagnosticDescriptor NoTitle = Warning(
        "PLN3020",
        new("通知没有标题", "Shell without title"),
        new("通知的标题是空的，印出来没有标题。", "The title of the notice is empty."),
        new("删去“标题”一行，由编制单位和方案名生成；或写出标题。", "Delete the line to have it made, or write one."));

    /// <summary>A shell that calls its plan by another title. {0}: title there; {1}: the plan's title.</summary>
    public static readonly DiagnosticDescriptor OtherTitle = Warning(
        "PLN3021",
        new("通知里的方案名与方案标题不一致", "Shell and plan have different titles"),
        new("通知里写的是《{0}》，方案的标题是“{1}”。", "The notice calls it 《{0}》, the plan's title is {1}."),
        new("用“{{方案}}”引用标题，两处就不会不同。", "Cite the title as {{方案}}."));

    /// <summary>A shell that nobody signs.</summary>
    public static readonly DiagnosticDescriptor Unsigned = Warning(
        "PLN3022",
        new("通知没有署名", "Shell without signature"),
        new("通知没有署名，看不出是谁发的。", "Nobody signs the notice."),
        new("在方案里写“编制：单位”，或在通知里写“署名：单位”。", "Write 编制 in the plan or 署名 in the notice."));

    /// <summary>A shell addressed to nobody.</summary>
    public static readonly DiagnosticDescriptor Unaddressed = Warning(
        "PLN3023",
        new("通知没有主送机关", "Shell without addressees"),
        new("通知没有写主送机关，不知道由谁执行。", "The notice is addressed to nobody."),
        new("写“主送：单位”；同类用“、”，分类用“，”。", "Write 主送：bodies."));

    /// <summary>A date that is no day. {0}: the date.</summary>
    public static readonly DiagnosticDescriptor IncompleteDate = Warning(
        "PLN3024",
        new("成文日期不完整", "Incomplete date of the document"),
        new("日期“{0}”照原样印出，年、月、日不全或不用阿拉伯数字。", "The date \"{0}\" has no year, month or day in figures."),
        new("定稿时写成“2024年3月1日”，不加引号（GB/T 9704-2012，7.3.5.4）。", "Write 2024年3月1日, without quotes."));

    /// <summary>A document number in another form. {0}: the number.</summary>
    public static readonly DiagnosticDescriptor BadNumber = Warning(
        "PLN3025",
        new("发文字号格式不对", "Document number in another form"),
        new("发文字号“{0}”不是“代字〔年份〕序号号”的格式。", "The document number \"{0}\" has another form."),
        new(
            "写成“临教发〔2024〕3号”：六角括号，年份四位，序号不编虚位、不加“第”（GB/T 9704-2012，7.2.5）。",
            "Write it like 临教发〔2024〕3号."));

    /// <summary>Sent out before it was dated. {0}: day of the imprint; {1}: date of the document.</summary>
    public static readonly DiagnosticDescriptor ImprintBeforeDate = Warning(
        "PLN3026",
        new("印发日期早于成文日期", "Sent out before it was dated"),
        new("印发日期（{0}）早于成文日期（{1}）。", "It is sent out on {0}, before its date, {1}."),
        new("核对两个日期。", "Check both dates."));

    /// <summary>A draft that has a number. {0}: status; {1}: number.</summary>
    public static readonly DiagnosticDescriptor DraftWithNumber = Warning(
        "PLN3027",
        new("征求意见的稿子有了文号", "Draft with a document number"),
        new("方案还是“{0}”，通知却已有文号“{1}”。", "The plan is still {0}, yet the notice has the number {1}."),
        new("定稿了就删去“状态”；没有定稿就先不写文号。", "Delete the status, or the number."));

    /// <summary>A secret document without all of its marks. {0}: copy number; {1}: secrecy; — for none.</summary>
    public static readonly DiagnosticDescriptor SecrecyIncomplete = Warning(
        "PLN3028",
        new("涉密要素不全", "Marks of secrecy incomplete"),
        new("份号“{0}”和密级“{1}”不全或写法不对。", "Copy number {0} and secrecy {1} are incomplete or malformed."),
        new(
            "份号六位数字，密级写成“机密★1年”，两项都要有；不涉密就都不写。",
            "Give six figures and a secrecy with its term (机密★1年), or neither."));

    /// <summary>An urgency that there is not. {0}: what is written.</summary>
    public static readonly DiagnosticDescriptor BadUrgency = Warning(
        "PLN3029",
        new("紧急程度写法不对", "Unknown urgency"),
        new("紧急程度“{0}”不是“特急”或“加急”。", "The urgency \"{0}\" is neither 特急 nor 加急."),
        new("改为“特急”或“加急”，或删去这一行。", "Write 特急 or 加急, or delete the line."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoTitle, OtherTitle, Unsigned, Unaddressed, IncompleteDate, BadNumber, ImprintBeforeDate, DraftWithNumber,
        SecrecyIncomplete, BadUrgency,
    ];

    private static DiagnosticDescriptor Warning(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Warning, title, message, remedy);
}
