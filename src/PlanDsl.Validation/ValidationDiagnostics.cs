using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>What the rules report: PLN3… about content, PLN4… about wording. All are warnings or less.</summary>
public static class ValidationDiagnostics
{
    /// <summary>A task without responsible bodies. {0}: its number and title.</summary>
    public static readonly DiagnosticDescriptor TaskWithoutResponsibility = Warning(
        "PLN3001",
        new("任务没有责任单位", "Task nobody is responsible for"),
        new("任务“{0}”没有责任单位，上级条目和所在章也没有。", "Nobody is responsible for the task \"{0}\"."),
        new("在任务里写“责任：…”，或在所在章统一写。", "Write 责任：… in the task or in its chapter."));

    /// <summary>A body named twice in one responsibility. {0}: body.</summary>
    public static readonly DiagnosticDescriptor BodyNamedTwice = Warning(
        "PLN3002",
        new("同一责任里单位重复", "Body named twice"),
        new("“{0}”在同一项责任里写了两次。", "\"{0}\" is named twice in one responsibility."),
        new("删去一处。", "Delete one."));

    /// <summary>A body of the plan's own registry that is never used. {0}: body.</summary>
    public static readonly DiagnosticDescriptor BodyNeverUsed = Warning(
        "PLN3003",
        new("登记的单位没有用到", "Registered body never used"),
        new("“{0}”在本文件里登记了，方案却没有一处用到。", "\"{0}\" is registered in this plan and never used."),
        new("删去登记，或检查是不是漏写了它的职责。", "Delete it, or see whether its part was forgotten."));

    /// <summary>An alias instead of the short name. {0}: alias; {1}: short name.</summary>
    public static readonly DiagnosticDescriptor AliasUsed = Warning(
        "PLN3004",
        new("用了单位的别名", "Alias instead of the short name"),
        new("“{0}”登记的简称是“{1}”，同一单位在文中应只有一种叫法。", "The short name of \"{0}\" is \"{1}\"."),
        new("改为“{1}”。", "Write {1}."));

    /// <summary>A form that no duty asks for. {0}: form.</summary>
    public static readonly DiagnosticDescriptor FormNotAskedFor = Warning(
        "PLN3005",
        new("统计表没有人要", "Form no duty asks for"),
        new("统计表“{0}”没有一项报送要求提到，下级不知道何时报。", "No reporting duty asks for the form \"{0}\"."),
        new("在“报送”的一项“材料”后写“；表 {0}”。", "Add ；表 {0} to a deliverable."));

    /// <summary>A form that no attachment holds. {0}: form.</summary>
    public static readonly DiagnosticDescriptor FormNotAttached = Warning(
        "PLN3006",
        new("统计表没有作为附件", "Form not attached"),
        new("统计表“{0}”不在任何附件里，正式文件上不会印出。", "The form \"{0}\" is in no attachment."),
        new("写“附件：标题 {{ 收录：{0} }}”。", "Write 附件：title {{ 收录：{0} }}."));

    /// <summary>A deadline before the campaign ends. {0}: deadline; {1}: last day of the campaign.</summary>
    public static readonly DiagnosticDescriptor DeadlineBeforeEnd = Warning(
        "PLN3007",
        new("截止早于行动结束", "Deadline before the campaign ends"),
        new("截止“{0}”早于行动期间的最后一天（{1}）。", "The deadline {0} is before the campaign's last day ({1})."),
        new("核对两个日期；阶段性总结可写“容许 PLN3007：理由”。", "Check both; accept it with 容许 PLN3007：reason."));

    /// <summary>A deadline before the document is dated. {0}: deadline; {1}: date.</summary>
    public static readonly DiagnosticDescriptor DeadlineBeforeIssue = Warning(
        "PLN3008",
        new("截止早于发文", "Deadline before the document"),
        new("截止“{0}”早于成文日期（{1}）。", "The deadline {0} is before the document's date ({1})."),
        new("核对年份；跨年的截止最容易漏改年份。", "Check the year."));

    /// <summary>An attachment without a body. {0}: title.</summary>
    public static readonly DiagnosticDescriptor AttachmentWithoutBody = Warning(
        "PLN3009",
        new("附件没有内容", "Attachment without a body"),
        new("附件“{0}”只有标题，没有内容。", "The attachment \"{0}\" has a title and nothing else."),
        new("写“收录：表标识”；原件缺失的，写“容许 PLN3009：理由”。", "Write 收录：form, or accept it with a reason."));

    /// <summary>A date blank without its day or month. {0}: label; {1}: what is printed.</summary>
    public static readonly DiagnosticDescriptor DateBlankIncomplete = Warning(
        "PLN3010",
        new("填报日期不全", "Date blank incomplete"),
        new("“{0}”只印“{1}”，填不出完整的日期。", "\"{0}\" prints only \"{1}\"."),
        new("写成“{0}（年月日）”或“{0}（月日）”。", "Write {0}（年月日） or {0}（月日）."));

    /// <summary>A column without caption. {0}: number of the column.</summary>
    public static readonly DiagnosticDescriptor ColumnWithoutCaption = Warning(
        "PLN3011",
        new("栏目没有名称", "Column without caption"),
        new("第{0}栏没有名称。", "Column {0} has no caption."),
        new("在“栏目”里补上，如“项目、数量、备注”。", "Add it: 项目、数量、备注."));

    /// <summary>Two residual fields in a group. {0}: the second.</summary>
    public static readonly DiagnosticDescriptor SecondResidual = Warning(
        "PLN3012",
        new("兜底项不止一个", "More than one residual field"),
        new("“{0}”是本组第二个兜底项，归哪一个说不清。", "\"{0}\" is the second residual field of its group."),
        new("只留一个“兜底”。", "Keep one."));

    /// <summary>A residual field that is not the last. {0}: field.</summary>
    public static readonly DiagnosticDescriptor ResidualNotLast = Warning(
        "PLN3013",
        new("兜底项不在最后", "Residual field not last"),
        new("兜底项“{0}”后面还有字段。", "Fields follow the residual field \"{0}\"."),
        new("把它移到本组最后。", "Move it to the end of its group."));

    /// <summary>Two fields that print the same. {0}: printed label.</summary>
    public static readonly DiagnosticDescriptor SameLabelTwice = Warning(
        "PLN3014",
        new("两个字段印出来一样", "Two fields print the same"),
        new("“{0}”在同一组里印了两次，填表人分不清。", "\"{0}\" is printed twice in one group."),
        new("改写其中一个标签或单位。", "Change one label or unit."));

    /// <summary>A rule that compares what cannot be compared. {0}: first field with unit; {1}: second.</summary>
    public static readonly DiagnosticDescriptor RuleMixesDimensions = Warning(
        "PLN3015",
        new("审核关系混用单位", "Rule mixes units"),
        new("审核关系把“{0}”和“{1}”直接相比或相加。", "The rule compares or adds {0} and {1}."),
        new(
            "金额只和金额比，数量只和数量比，并用同样大小的单位（万元不和元比）。",
            "Compare money with money, counts with counts, in units of one size."));

    /// <summary>A classification without a total. {0}: title.</summary>
    public static readonly DiagnosticDescriptor ClassificationWithoutTotal = Warning(
        "PLN3016",
        new("分类没有合计", "Classification without total"),
        new("分类“{0}”没有说明合计等于哪个字段，无法核对。", "The classification \"{0}\" breaks down no total."),
        new("写“；合计 字段标识”。", "Add ；合计 field."));

    /// <summary>An attachment whose only form has another title. {0}: attachment; {1}: form.</summary>
    public static readonly DiagnosticDescriptor AttachmentTitleDiffers = Warning(
        "PLN3017",
        new("附件名与表名不一致", "Attachment and form have different titles"),
        new("附件说明写“{0}”，表的标题是“{1}”。", "The attachment is called \"{0}\", its form \"{1}\"."),
        new("改成一致（GB/T 9704-2012，7.3.7）。", "Make them equal (GB/T 9704-2012, 7.3.7)."));

    /// <summary>An accepted warning that does not occur. {0}: code.</summary>
    public static readonly DiagnosticDescriptor UnusedAllow = Warning(
        "PLN3018",
        new("容许没有用上", "Accepted warning does not occur"),
        new("这里没有{0}可容许。", "There is no {0} here to accept."),
        new("删去这行；错误（而不是提示）不能容许。", "Delete the line; errors cannot be accepted."));

    /// <summary>A phase outside the campaign. {0}: phase; {1}: campaign.</summary>
    public static readonly DiagnosticDescriptor PhaseOutsideCampaign = Warning(
        "PLN3019",
        new("阶段超出行动期间", "Phase outside the campaign"),
        new("“{0}”的时间不全在行动期间（{1}）之内。", "The time of \"{0}\" is not inside the campaign ({1})."),
        new("核对阶段时间和行动期间；年份、月份最容易漏改。", "Check both; years and months are easily forgotten."));

    /// <summary>A heading alone on its line that ends with a mark. {0}: mark.</summary>
    public static readonly DiagnosticDescriptor HeadingEndsWithMark = Warning(
        "PLN4001",
        new("独立成行的标题末尾有标点", "Heading ends with a mark"),
        new("标题独立成行，末尾不用“{0}”。", "A heading on a line of its own does not end with \"{0}\"."),
        new("删去末尾的标点。", "Delete the mark."));

    /// <summary>A bracket, quote or book title mark without its partner. {0}: the mark.</summary>
    public static readonly DiagnosticDescriptor UnpairedMark = Warning(
        "PLN4002",
        new("括号、引号或书名号不成对", "Unpaired mark"),
        new("“{0}”没有配对。", "\"{0}\" has no partner."),
        new("补上另一半，或删去这一半。", "Add its partner or delete it."));

    /// <summary>A half-width mark in Chinese text. {0}: the mark; {1}: its full-width form.</summary>
    public static readonly DiagnosticDescriptor HalfWidthMark = Warning(
        "PLN4003",
        new("中文里用了半角标点", "Half-width mark in Chinese text"),
        new("中文里的“{0}”应为全角“{1}”。", "\"{0}\" in Chinese text should be \"{1}\"."),
        new("改为“{1}”（GB/T 15834-2011）。", "Write {1} (GB/T 15834-2011)."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        TaskWithoutResponsibility, BodyNamedTwice, BodyNeverUsed, AliasUsed, FormNotAskedFor, FormNotAttached,
        DeadlineBeforeEnd, DeadlineBeforeIssue, AttachmentWithoutBody, DateBlankIncomplete, ColumnWithoutCaption,
        SecondResidual, ResidualNotLast, SameLabelTwice, RuleMixesDimensions, ClassificationWithoutTotal,
        AttachmentTitleDiffers, UnusedAllow, PhaseOutsideCampaign, HeadingEndsWithMark, UnpairedMark, HalfWidthMark,
        .. ContentRuleDiagnostics.All,
        .. FormDiagnostics.All,
        .. ReferenceDiagnostics.All, .. IssuingRuleDiagnostics.All, .. WordingDiagnostics.All,
    ];

    private static DiagnosticDescriptor Warning(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        new(code, Severity.Warning, title, message, remedy);
}
