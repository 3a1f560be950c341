using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>What the rules report about items, bodies, targets and leadership: PLN3045 to PLN3064.</summary>
public static class ContentRuleDiagnostics
{
    /// <summary>A number that stands twice or skips one. {0}: the number; {1}: what should be its value.</summary>
    public static readonly DiagnosticDescriptor NumberOutOfOrder = Warning(
        "PLN3045",
        new("编号重复或跳号", "Number repeats or skips"),
        new("编号“{0}”与前文不连续，按顺序应当是第{1}个。", "The number \"{0}\" is out of order; it should be number {1}."),
        new("删去“编号”让编译器编排；原件如此的，写“容许 PLN3045：理由”。", "Delete 编号, or accept it: 容许 PLN3045：reason."));

    /// <summary>Paragraphs that nothing checks. {0}: the reason.</summary>
    public static readonly DiagnosticDescriptor PrintedVerbatim = Info(
        "PLN3046",
        new("照录的段落不作检查", "Verbatim paragraphs are not checked"),
        new("这里照录原文，不作任何检查。理由：{0}。", "These paragraphs are printed as they stand, unchecked. Reason: {0}."),
        new("定稿前人工核对一遍；核对过的，写“容许 PLN3046：理由”。", "Read them yourself; then write 容许 PLN3046：reason."));

    /// <summary>Two bodies with one full name. {0}: body; {1}: full name; {2}: the other body.</summary>
    public static readonly DiagnosticDescriptor SameFullName = Warning(
        "PLN3047",
        new("两个单位全称相同", "Two bodies with one full name"),
        new("“{0}”和“{2}”登记的全称都是“{1}”。", "\"{0}\" and \"{2}\" have the same full name \"{1}\"."),
        new("同一单位只登记一次，别的叫法写在“又称”里。", "Register a body once; write its other names behind 又称."));

    /// <summary>Parts that do not add up. {0}: target; {1}: sum of the parts.</summary>
    public static readonly DiagnosticDescriptor PartsDoNotAddUp = Warning(
        "PLN3048",
        new("指标分项之和不等于总数", "Parts do not add up"),
        new("指标“{0}”的分项合计是{1}，与总数不等。", "The parts of the target \"{0}\" add up to {1}."),
        new("核对总数和各分项。", "Check the total and its parts."));

    /// <summary>Somebody named twice in a leading group. {0}: name.</summary>
    public static readonly DiagnosticDescriptor LeaderNamedTwice = Warning(
        "PLN3049",
        new("领导小组里同一人写了两次", "Named twice in a leading group"),
        new("“{0}”在领导小组里写了两次。", "\"{0}\" is named twice in the leading group."),
        new("删去一处；确有两人同名的，写“容许 PLN3049：理由”。", "Delete one; two people of one name: 容许 PLN3049：reason."));

    /// <summary>A short name that is never cited. {0}: short name.</summary>
    public static readonly DiagnosticDescriptor ShortNameNeverCited = Warning(
        "PLN3050",
        new("简称没有用到", "Short name never used"),
        new("简称“{0}”声明了，正文没有引用。", "The short name \"{0}\" is declared and never cited."),
        new("正文里写“{{{0}}}”，或删去这行。", "Cite it as {{{0}}}, or delete the line."));

    /// <summary>A full name that prose writes although it has a short one. {0}: full name; {1}: identifier.</summary>
    public static readonly DiagnosticDescriptor FullNameInProse = Warning(
        "PLN3051",
        new("有简称而仍写全称", "Full name in spite of a short one"),
        new("“{0}”已有简称，正文又写了一遍全称。", "\"{0}\" has a short name, and prose writes it in full."),
        new("改为引用“{{{1}}}”：第一次自动印全称并注明简称，以后印简称。", "Cite {{{1}}}: first in full, then short."));

    /// <summary>A body with tasks and without a duty. {0}: body.</summary>
    public static readonly DiagnosticDescriptor BodyWithoutDuty = Info(
        "PLN3052",
        new("有任务而没有写职责", "Tasks without a duty"),
        new("“{0}”担负任务，职责分工里没有写它。", "\"{0}\" has tasks, and no duty is written for it."),
        new("在职责分工里补一条“职责：{0}”，或核对任务的责任单位。", "Add 职责：{0}, or check who is responsible for the tasks."));

    /// <summary>A body with a duty and without tasks. {0}: body.</summary>
    public static readonly DiagnosticDescriptor BodyWithoutTask = Info(
        "PLN3053",
        new("写了职责而没有任务", "Duty without tasks"),
        new("职责分工写了“{0}”，没有一项任务由它负责或配合。", "\"{0}\" has a duty and takes part in no task."),
        new("在有关任务的“责任”里补上它，或核对职责分工。", "Name it in 责任 of its tasks, or check the duty."));

    /// <summary>A task that no field measures, in a plan that measures. {0}: task.</summary>
    public static readonly DiagnosticDescriptor TaskWithoutStatistics = Info(
        "PLN3054",
        new("任务没有统计字段", "Task that nothing measures"),
        new("任务“{0}”没有统计字段，别的任务有。", "No field measures the task \"{0}\", as others do for other tasks."),
        new("写“统计：统计表标识.字段”；确实不统计的不用管。", "Write 统计：form.field, unless it is not counted."));

    /// <summary>A field that measures no task, in a plan that measures. {0}: field; {1}: form.</summary>
    public static readonly DiagnosticDescriptor FieldCountsNothing = Info(
        "PLN3055",
        new("统计字段没有对应任务", "Field that measures no task"),
        new("统计表“{1}”的字段“{0}”没有一项任务用到。", "No task is measured by the field \"{0}\" of \"{1}\"."),
        new("在任务里写“统计：{1}.…”，或核对这个字段还要不要。", "Name it in 统计 of a task, or see whether it is still needed."));

    /// <summary>Words twice in a row. {0}: the words.</summary>
    public static readonly DiagnosticDescriptor DoubledWords = Warning(
        "PLN3056",
        new("同样的字连写了两遍", "Words twice in a row"),
        new("“{0}”连写了两遍。", "\"{0}\" stands twice in a row."),
        new("删去一遍；本来如此的不用管。", "Take one away, unless it is meant."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NumberOutOfOrder, PrintedVerbatim, SameFullName, PartsDoNotAddUp, LeaderNamedTwice, ShortNameNeverCited,
        FullNameInProse, BodyWithoutDuty, BodyWithoutTask, TaskWithoutStatistics, FieldCountsNothing,
        DoubledWords,
    ];

    private static DiagnosticDescriptor Warning(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Warning, title, message, remedy);

    private static DiagnosticDescriptor Info(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Info, title, message, remedy);
}
