using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>What the rules about dates, phases and reporting report: PLN3030–PLN3044.</summary>
public static class DateRuleDiagnostics
{
    /// <summary>A deadline on a day off. {0}: deadline; {1}: day; {2}: what day it is.</summary>
    public static readonly DiagnosticDescriptor DueOnDayOff = Warning(
        "PLN3030",
        new("截止日不上班", "Deadline on a day off"),
        new("截止“{0}”的最后一天{1}是{2}。", "The last day of \"{0}\", {1}, is a day off ({2})."),
        new("改到前一个或后一个工作日；确实如此的写“容许 PLN3030：理由”。", "Move it to a working day, or accept it."));

    /// <summary>Working days of a year that is not published. {0}: deadline.</summary>
    public static readonly DiagnosticDescriptor CalendarNotPublished = Warning(
        "PLN3031",
        new("放假安排还没有公布", "Holidays not published"),
        new("“{0}”要按放假安排推算，但有的年份没有收录。", "\"{0}\" needs the holidays of an unpublished year."),
        new("按日数写期限，或升级 plandsl；算不出的日子不会猜。", "Count days, or update plandsl; days are never guessed."));

    /// <summary>A deadline before its phase ends. {0}: deadline; {1}: period.</summary>
    public static readonly DiagnosticDescriptor DueBeforePeriodEnds = Warning(
        "PLN3032",
        new("截止早于阶段结束", "Deadline before its phase ends"),
        new("截止“{0}”早于所在阶段或事项期间（{1}）的最后一天。", "The deadline {0} is before the last day of {1}."),
        new("核对两个日期；阶段性的可加“；成果 …”说明。", "Check both; for an interim result say ；成果 …."));

    /// <summary>A date far from the campaign's years. {0}: date; {1}: campaign.</summary>
    public static readonly DiagnosticDescriptor YearDiffers = Warning(
        "PLN3033",
        new("年份与行动期间不符", "Year unlike the campaign's"),
        new("“{0}”的年份与行动期间（{1}）不符。", "The year of \"{0}\" is unlike the campaign's ({1})."),
        new("核对年份；照往年方案改写时最容易漏改。", "Check the year; it was probably copied."));

    /// <summary>A title with another year than the campaign. {0}: year; {1}: campaign.</summary>
    public static readonly DiagnosticDescriptor TitleYearDiffers = Warning(
        "PLN3034",
        new("标题的年份与行动期间不符", "Year in the title unlike the campaign's"),
        new("标题写“{0}”，行动期间是{1}。", "The title says {0}, the campaign runs {1}."),
        new("核对标题和行动期间。", "Check title and campaign."));

    /// <summary>A day that some months do not have. {0}: deadline; {1}: first such day.</summary>
    public static readonly DiagnosticDescriptor ShortMonth = Warning(
        "PLN3035",
        new("有的月份没有这一天", "Day that some months do not have"),
        new("“{0}”：有的月份没有这一天，按月底（如{1}）算。", "\"{0}\": a month has no such day; its last is taken ({1})."),
        new("写“每月月底前”，或用“；除 2月”去掉这个月。", "Write 每月月底前, or leave the month out with ；除 2月."));

    /// <summary>A length that does not fit the dates. {0}: length; {1}: period.</summary>
    public static readonly DiagnosticDescriptor LengthDiffers = Warning(
        "PLN3036",
        new("时长与起止日期不符", "Length unlike the dates"),
        new("写明共{0}，起止日期却是{1}。", "It is said to take {0}, the dates are {1}."),
        new("核对时长和起止日期。", "Check length and dates."));

    /// <summary>A recurrence that begins before the document. {0}: deadline; {1}: date of the document.</summary>
    public static readonly DiagnosticDescriptor BeginsBeforeIssue = Warning(
        "PLN3037",
        new("报送从发文之前开始", "Reporting begins before the document"),
        new("“{0}”的起始日早于成文日期（{1}）。", "\"{0}\" begins before the document's date ({1})."),
        new("核对“自”后的日期。", "Check the date after 自."));

    /// <summary>A period that is over before the document. {0}: period; {1}: date of the document.</summary>
    public static readonly DiagnosticDescriptor PeriodBeforeIssue = Warning(
        "PLN3038",
        new("期间在发文之前", "Period before the document"),
        new("期间“{0}”在成文日期（{1}）之前就结束了。", "The period {0} is over before the document's date ({1})."),
        new("核对年份、季度和月份。", "Check year, quarter and month."));

    /// <summary>Two phases at the same time. {0}: the later; {1}: the earlier.</summary>
    public static readonly DiagnosticDescriptor PhasesOverlap = new(
        "PLN3039",
        Severity.Info,
        new("阶段时间重叠", "Phases overlap"),
        new("阶段“{0}”与“{1}”时间重叠。", "The phases \"{0}\" and \"{1}\" overlap."),
        new("有意交叉进行的不用改，可写“容许 PLN3039：理由”。", "Leave it if it is meant; accept it with a reason."));

    /// <summary>A phase that begins before the one above it. {0}: phase; {1}: the one above.</summary>
    public static readonly DiagnosticDescriptor PhaseOutOfOrder = Warning(
        "PLN3040",
        new("阶段没有按时间先后排列", "Phases out of order"),
        new("阶段“{0}”写在“{1}”后面，却开始得更早。", "The phase \"{0}\" follows \"{1}\" but begins earlier."),
        new("核对时间，或调整次序。", "Check the dates or the order."));

    /// <summary>Another number of phases than the text says. {0}: words; {1}: how many there are.</summary>
    public static readonly DiagnosticDescriptor PhaseCountDiffers = Warning(
        "PLN3041",
        new("阶段数与正文不符", "Number of phases unlike the text"),
        new("正文说“{0}”，实际列出{1}个阶段。", "The text says \"{0}\", there are {1} phases."),
        new("改正文里的数，或补上漏写的阶段。", "Mend the number, or add the phase that is missing."));

    /// <summary>A duty that nobody receives. {0}: duty.</summary>
    public static readonly DiagnosticDescriptor NoReceiver = Warning(
        "PLN3042",
        new("报送没有写报给谁", "Report for nobody"),
        new("报送“{0}”写了谁报，没有写报给谁。", "The duty \"{0}\" says who reports, but not to whom."),
        new("写“报至：…”；分开报送的写“分送 …：…”。", "Write 报至：… or 分送 …：…."));

    /// <summary>A phase's text has another time. {0}: in the text; {1}: the phase's period.</summary>
    public static readonly DiagnosticDescriptor PhaseTextDiffers = Warning(
        "PLN3079",
        new("阶段正文的起止时间与期间不符", "Phase whose text has another time"),
        new("正文写“{0}”，这个阶段的期间是“{1}”。", "The text says {0}, the period of the phase is {1}."),
        new("改成一致，或在正文里引用“{{阶段标识.期间}}”。", "Make them equal, or cite the period."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        DueOnDayOff, CalendarNotPublished, DueBeforePeriodEnds, YearDiffers, TitleYearDiffers, ShortMonth,
        LengthDiffers, BeginsBeforeIssue, PeriodBeforeIssue, PhasesOverlap, PhaseOutOfOrder, PhaseCountDiffers,
        NoReceiver, PhaseTextDiffers,
    ];

    private static DiagnosticDescriptor Warning(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Warning, title, message, remedy);
}
