using static PlanDsl.Syntax.KeywordRows;

namespace PlanDsl.Syntax;

/// <summary>The plan, its text, and who does what by when.</summary>
internal static class PlanKeywords
{
    internal static readonly KeywordInfo[] All =
    [
        Block(Keyword.Plan, "方案", "plan", [], Need.Required, Need.Required),
        Line(Keyword.Issuer, "编制", "issuer", [Keyword.Plan], ValueKind.Bodies, single: true),
        Line(Keyword.Period, "行动期间", "period", [Keyword.Plan], ValueKind.Period, single: true)
            .With(AttributeTable.Length),
        Line(Keyword.IssueDate, "成文日期", "dated", [Keyword.Notice, Keyword.Plan], ValueKind.Date, single: true),
        Line(Keyword.Signature, "署名", "signed", [Keyword.Notice, Keyword.Plan], ValueKind.Bodies, single: true)
            .With(AttributeTable.SealedBy),
        Line(Keyword.Status, "状态", "status", [Keyword.Plan], ValueKind.Choice, single: true)
            with { Choices = ChoiceTable.Statuses },
        Line(Keyword.TitleBreaks, "断行", "title-breaks", [Keyword.Plan], ValueKind.Text, single: true),
        Named(Keyword.Basis, "依据", "basis", [Keyword.Plan], ValueKind.Text, Need.Optional)
            .With(AttributeTable.DocumentNumber),
        Named(Keyword.ShortName, "简称", "short-name", [Keyword.Plan], ValueKind.Text)
            .With(AttributeTable.PrintedAs, AttributeTable.Introduced),
        Line(Keyword.AlsoFollowedBy, "参照执行", "also-followed-by", [Keyword.Plan], ValueKind.Bodies, single: true),
        Text(Keyword.Introduction, "引言", "introduction", [Keyword.Plan]),
        Part(Keyword.Chapter, "章", "chapter").With(AttributeTable.RunIn, AttributeTable.Alone),
        Line(Keyword.Role, "角色", "role", [Keyword.Chapter], ValueKind.Choice, single: true)
            with { Choices = ChoiceTable.Roles },
        Titled(Keyword.Task, "任务", "task"),
        Titled(Keyword.Requirement, "要求", "requirement"),
        Titled(Keyword.Phase, "阶段", "phase"),
        Titled(Keyword.Item, "条", "item"),
        Titled(Keyword.Label, "标签", "label") with { Value = Need.Required },
        NumberedItem(Keyword.Duty, "职责", "duty")
            .With(AttributeTable.RunIn, AttributeTable.Alone, AttributeTable.InText, AttributeTable.Numbered)
            with { Value = Need.Required, ValueKind = ValueKind.Bodies },
        NumberedItem(Keyword.Measure, "措施", "measure").With(
            AttributeTable.Alone, AttributeTable.InText, AttributeTable.Responsible, AttributeTable.DueBy),
        Line(Keyword.Number, "编号", "numbering", [Keyword.Chapter, .. Items], ValueKind.Number, single: true)
            with { Choices = ChoiceTable.Numbers },
        Line(Keyword.Levels, "分级", "levels", [Keyword.Plan, .. ItemParents], ValueKind.Levels, single: true)
            .With(AttributeTable.Continuing) with { Choices = ChoiceTable.Numbers },
        new(Keyword.Verbatim, "照录", "verbatim", [Keyword.Notice, Keyword.Plan, .. ItemParents],
            Need.None, Need.Required, BodyKind.Prose, false, ValueKind.Text),
        Line(
            Keyword.Responsibility, "责任", "responsible", [Keyword.Chapter, .. Assignable],
            ValueKind.Responsibility, single: true) with { Choices = ChoiceTable.Shares },
        Named(
            Keyword.Target, "指标", "target", [Keyword.Plan, .. ItemParents, Keyword.Measure], ValueKind.Target,
            Need.Optional).With(
                AttributeTable.Striven, AttributeTable.InPrinciple, AttributeTable.Base, AttributeTable.DueBy,
                AttributeTable.Parts, AttributeTable.PrintedAs),
        Named(
            Keyword.Scope, "范围", "scope", [Keyword.Plan, .. ItemParents, Keyword.Measure], ValueKind.List,
            Need.Optional).With(AttributeTable.Regions, AttributeTable.OfPeriod, AttributeTable.Except),
        Line(Keyword.Derived, "生成", "generate", ItemParents, ValueKind.Choice) with { Choices = ChoiceTable.Parts },
        Line(Keyword.AttachmentLine, "附件说明", "attachment-line", [Keyword.Plan], ValueKind.Choice, single: true)
            with { Choices = ChoiceTable.AttachmentLines },
        Block(
            Keyword.Leadership, "领导小组", "leading-group", [Keyword.Plan, .. ItemParents],
            Need.Required, Need.Required),
        Leaders(Keyword.Leader, "组长", "leader"),
        Leaders(Keyword.DeputyLeader, "副组长", "deputy-leader"),
        Leaders(Keyword.Members, "成员", "members"),
        Line(Keyword.Office, "办公室", "office", [Keyword.Leadership], ValueKind.List, single: true)
            .With(AttributeTable.InText),
        Leaders(Keyword.OfficeHead, "办公室主任", "office-head"),
        Line(Keyword.PrintedAs, "印作", "printed-as", [Keyword.Leadership], ValueKind.Choice, single: true)
            with { Choices = ChoiceTable.Leaderships },
        Line(
            Keyword.DefaultResponsibility, "默认责任", "default-responsible", [Keyword.Plan, Keyword.Chapter],
            ValueKind.Responsibility, single: true) with { Choices = ChoiceTable.Shares },
        Line(
            Keyword.ResponsibilityAs, "责任印作", "responsible-as", [Keyword.Plan, .. ItemParents],
            ValueKind.Choice, single: true)
            .With(AttributeTable.Label, AttributeTable.ElidePrefix, AttributeTable.FirstLeads)
            with { Choices = ChoiceTable.Tails },
        Line(
            Keyword.DueByAs, "时限印作", "due-by-as", [Keyword.Plan, .. ItemParents], ValueKind.Choice, single: true)
            .With(AttributeTable.Label) with { Choices = ChoiceTable.Tails },
        Line(Keyword.Statistics, "统计", "statistics", Assignable, ValueKind.Names, single: true),
        Line(Keyword.During, "期间", "during", [Keyword.Chapter, .. Assignable], ValueKind.Period, single: true)
            .With(AttributeTable.InText, AttributeTable.Length),
        Deadlines(Keyword.DueBy, "时限", "due-by") with { Parents = [Keyword.Chapter, .. Assignable] },
    ];

    /// <summary>Deadlines, each a line of its own.</summary>
    internal static KeywordInfo Deadlines(Keyword keyword, string zh, string en) =>
        Line(keyword, zh, en, [Keyword.Reporting], ValueKind.Deadline).With(
            AttributeTable.From, AttributeTable.Until, AttributeTable.Except, AttributeTable.DataAsOf,
            AttributeTable.Outcome, AttributeTable.Condition);

    private static KeywordInfo Titled(Keyword keyword, string zh, string en) =>
        NumberedItem(keyword, zh, en).With(
            AttributeTable.RunIn, AttributeTable.Alone, AttributeTable.InText, AttributeTable.Responsible,
            AttributeTable.DueBy);

    private static KeywordInfo Leaders(Keyword keyword, string zh, string en) =>
        Line(keyword, zh, en, [Keyword.Leadership], ValueKind.List)
            .With(AttributeTable.InText, AttributeTable.Label);
}
