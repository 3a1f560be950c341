using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>
/// The words of values that are chosen from a few, by keyword. A new one is a member of <see cref="ChoiceWord"/>, a
/// line here and a case in its binder.
/// </summary>
public static class ChoiceTable
{
    /// <summary>形式: how a notice carries the plan.</summary>
    public static ImmutableArray<ChoiceInfo> Genres { get; } =
    [
        Choice(ChoiceWord.Issuing, "印发", "issuing", "正文之后附方案", "the plan follows the notice's text")
            with { Attributes = [AttributeTable.AsAttachment] },
        Choice(ChoiceWord.Direct, "通知", "direct", "通知本身就是方案", "the notice is the plan itself"),
        Choice(ChoiceWord.Forwarding, "转发", "forwarding", "转发别的机关的方案", "another body's plan is passed on")
            with { Attributes = [AttributeTable.AsAttachment] },
        Choice(ChoiceWord.Consulting, "征求意见", "consulting", "就草案征求意见", "comments on a draft are asked for")
            with { Attributes = [AttributeTable.NoCommentForm] },
    ];

    /// <summary>格式: the format of the document.</summary>
    public static ImmutableArray<ChoiceInfo> Formats { get; } =
    [
        Choice(ChoiceWord.Common, "文件", "common", "文件格式", "the usual format"),
        Choice(ChoiceWord.Letter, "信函", "letter", "信函格式", "a letter"),
        Choice(ChoiceWord.Decree, "令", "decree", "令", "a decree"),
        Choice(ChoiceWord.Order, "命令", "order", "命令", "an order"),
        Choice(ChoiceWord.Minutes, "纪要", "minutes", "会议纪要", "minutes of a meeting"),
    ];

    /// <summary>用印: what stands at the signature.</summary>
    public static ImmutableArray<ChoiceInfo> Seals { get; } =
    [
        Choice(ChoiceWord.Sealed, "盖章", "sealed", "加盖印章", "the seal of each body"),
        Choice(ChoiceWord.Unsealed, "不盖章", "unsealed", "不加盖印章", "no seal"),
        Choice(ChoiceWord.Stamped, "签名章", "stamped", "加盖签名章", "the stamps of officials' names"),
    ];

    /// <summary>状态: what stage of its making a draft is in.</summary>
    public static ImmutableArray<ChoiceInfo> Statuses { get; } =
    [
        Choice(ChoiceWord.ForComment, "征求意见稿", "for-comment", "正在征求意见", "comments are asked for"),
        Choice(ChoiceWord.ForDiscussion, "讨论稿", "for-discussion", "供讨论", "it is being discussed"),
        Choice(ChoiceWord.ForApproval, "送审稿", "for-approval", "送审", "it awaits approval"),
        Choice(ChoiceWord.Draft, "草案", "draft", "草案", "it is a draft"),
        Choice(ChoiceWord.Trial, "试行", "trial", "试行，不是草案", "it is in force on trial"),
    ];

    /// <summary>角色: what a chapter is for.</summary>
    public static ImmutableArray<ChoiceInfo> Roles { get; } =
    [
        Choice(ChoiceWord.RoleGoals, "目标", "goals", "工作目标", "what is to be reached"),
        Choice(ChoiceWord.RoleScope, "范围", "scope", "行动范围", "whom or what it is about"),
        Choice(ChoiceWord.RoleTasks, "任务", "tasks", "重点任务", "what is to be done"),
        Choice(ChoiceWord.RoleDuties, "职责", "duties", "职责分工", "who does what"),
        Choice(ChoiceWord.RoleOrganisation, "组织", "organisation", "组织领导", "who leads it"),
        Choice(ChoiceWord.RoleSchedule, "进度", "schedule", "步骤和时间", "phases and times"),
        Choice(ChoiceWord.RoleRequirements, "要求", "requirements", "工作要求", "how it is to be done"),
        Choice(ChoiceWord.RoleSafeguards, "保障", "safeguards", "保障措施", "means and safeguards"),
        Choice(ChoiceWord.RoleContacts, "联系", "contacts", "联系方式", "whom to ask"),
    ];

    /// <summary>编号, 分级: a level or an item without a number.</summary>
    public static ImmutableArray<ChoiceInfo> Numbers { get; } =
    [
        Choice(ChoiceWord.None, "无", "none", "没有", "none"),
    ];

    /// <summary>生成: a part that is written from what the plan declares.</summary>
    public static ImmutableArray<ChoiceInfo> Parts { get; } =
    [
        Choice(ChoiceWord.DutyPart, "职责分工", "duties", "各单位的职责", "the duties of each body"),
        Choice(ChoiceWord.TaskTablePart, "任务分工表", "task-table", "任务、牵头和配合单位、时限", "tasks, bodies and times in a table"),
        Choice(ChoiceWord.ReportingPart, "报送要求", "reporting", "报送要求逐条写出", "what is reported, in sentences"),
        Choice(ChoiceWord.FormTablePart, "报表目录", "form-table", "统计表一览", "the forms in a table"),
    ];

    /// <summary>附件说明, 审核关系: whether it is printed.</summary>
    public static ImmutableArray<ChoiceInfo> AttachmentLines { get; } =
    [
        Choice(ChoiceWord.Shown, "印", "shown", "照印", "it is printed"),
        Choice(ChoiceWord.Hidden, "不印", "hidden", "不印", "it is not printed"),
    ];

    /// <summary>印作: how a leading group is printed.</summary>
    public static ImmutableArray<ChoiceInfo> Leaderships { get; } =
    [
        Choice(ChoiceWord.Names, "名单", "list", "分行的名单", "a list of names"),
        Choice(ChoiceWord.Posts, "职务", "posts", "只写职务的句子", "sentences with offices only"),
        Choice(ChoiceWord.NamesSentence, "句", "sentence", "写姓名的句子", "sentences with names"),
        Choice(ChoiceWord.InText, "句内", "in-text", "正文已经写了，不另印", "prose says it; not printed again"),
    ];

    /// <summary>责任印作, 时限印作: how responsibilities and deadlines of items are printed.</summary>
    public static ImmutableArray<ChoiceInfo> Tails { get; } =
    [
        Choice(ChoiceWord.Brackets, "括注", "brackets", "段末加括号", "in brackets behind the paragraph"),
        Choice(ChoiceWord.Lines, "独立行", "lines", "另起一行", "on a line of its own"),
        Choice(ChoiceWord.Hidden, "不印", "hidden", "不印", "it is not printed"),
    ];

    /// <summary>责任, 默认责任: what bodies do.</summary>
    public static ImmutableArray<ChoiceInfo> Shares { get; } =
    [
        Choice(ChoiceWord.Lead, "牵头", "lead", "牵头", "they lead"),
        Choice(ChoiceWord.Support, "配合", "support", "配合", "they support"),
        Choice(ChoiceWord.Responsible, "责任", "responsible", "承担责任", "they are responsible"),
        Choice(ChoiceWord.InCharge, "负责", "in-charge", "负责", "they are in charge"),
        Choice(ChoiceWord.Guide, "指导", "guide", "指导", "they guide"),
        Choice(ChoiceWord.TakePart, "参与", "take-part", "参与", "they take part"),
        Choice(ChoiceWord.CarryOut, "承办", "carry-out", "承办", "they carry it out"),
        Choice(ChoiceWord.Implement, "落实", "implement", "落实", "they put it into practice"),
        Choice(ChoiceWord.Answer, "主责", "answer", "主要责任", "it is theirs in the first place"),
        Choice(ChoiceWord.Coordinate, "统筹", "coordinate", "统筹", "they coordinate it"),
        Choice(ChoiceWord.Handle, "主办", "handle", "主办", "they handle it"),
        Choice(ChoiceWord.HelpHandle, "协办", "help-handle", "协办", "they help to handle it"),
        Choice(ChoiceWord.Assist, "协助", "assist", "协助", "they assist"),
        Choice(ChoiceWord.JoinIn, "参加", "join-in", "参加", "they join in"),
        Choice(ChoiceWord.TogetherWith, "会同", "together-with", "会同，印在单位前面", "together with them; printed before them"),
        Choice(ChoiceWord.Supervise, "督导", "supervise", "督导", "they supervise"),
    ];

    /// <summary>备注: where remarks are written.</summary>
    public static ImmutableArray<ChoiceInfo> Remarks { get; } =
    [
        Choice(ChoiceWord.ByRow, "按行", "row", "每行写备注", "by row"),
        Choice(ChoiceWord.ByGroup, "按组", "group", "每组写备注", "by group"),
        Choice(ChoiceWord.None, "无", "none", "没有", "none"),
    ];

    /// <summary>计量单位: what a unit counts.</summary>
    public static ImmutableArray<ChoiceInfo> Dimensions { get; } =
    [
        Choice(ChoiceWord.Things, "个数", "things", "件、家、个这样数得清的", "things that are there once"),
        Choice(ChoiceWord.Events, "次数", "events", "人次、批次这样可以重复的", "happenings"),
        Choice(ChoiceWord.Money, "金额", "money", "钱", "money"),
        Choice(ChoiceWord.Rate, "比率", "rate", "%、元/吨这样相除得到的，不能相加", "a quotient, which is never added"),
        Choice(ChoiceWord.Quantity, "物量", "quantity", "吨、公里这样量出来的", "what is measured"),
        Choice(ChoiceWord.Duration, "时长", "duration", "天、小时", "how long something takes"),
    ];

    /// <summary>报告期: of what period a form tells.</summary>
    public static ImmutableArray<ChoiceInfo> FormPeriods { get; } =
    [
        Choice(ChoiceWord.Once, "一次性", "once", "只报一次", "it is handed in once"),
        Choice(ChoiceWord.Weekly, "周", "week", "一周一报", "each week"),
        Choice(ChoiceWord.TenDays, "旬", "ten-days", "一旬一报", "each ten days"),
        Choice(ChoiceWord.Monthly, "月", "month", "一月一报", "each month"),
        Choice(ChoiceWord.Quarterly, "季", "quarter", "一季一报", "each quarter"),
        Choice(ChoiceWord.HalfYearly, "半年", "half-year", "半年一报", "each half-year"),
        Choice(ChoiceWord.Yearly, "年", "year", "一年一报", "each year"),
    ];

    /// <summary>行号: how rows are numbered.</summary>
    public static ImmutableArray<ChoiceInfo> RowNumbers { get; } =
    [
        Choice(ChoiceWord.Throughout, "连续", "whole", "全表连续编号", "through the whole table"),
        Choice(ChoiceWord.ByGroup, "按组", "group", "每组从头编号", "anew in each group"),
        Choice(ChoiceWord.None, "无", "none", "没有", "none"),
    ];

    private static ChoiceInfo Choice(ChoiceWord word, string zh, string en, string meaning, string meaningEn) =>
        new(word, zh, en, new Bilingual(meaning, meaningEn));
}
