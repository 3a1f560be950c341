using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>
/// The vocabulary as data: spellings, places, shapes. Parser, formatter, suggestions and the language reference all
/// read this one table, so a new construct is a line here, a symbol and a binder.
/// </summary>
public static class KeywordTable
{
    private static readonly ImmutableArray<Keyword> Items =
        [Keyword.Task, Keyword.Requirement, Keyword.Phase, Keyword.Item, Keyword.Label, Keyword.Duty];

    /// <summary>What a period, a deadline, a responsibility may be said of below a chapter.</summary>
    private static readonly ImmutableArray<Keyword> Assignable = [.. Items, Keyword.Measure];

    private static readonly ImmutableArray<Keyword> ItemParents =
        [Keyword.Chapter, Keyword.Attachment, .. Items];

    private static readonly ImmutableArray<Keyword> FieldParents =
        [Keyword.Group, Keyword.Classification, Keyword.Form, Keyword.Register];

    private static readonly ImmutableArray<Keyword> ReportingParents =
        [Keyword.Notice, Keyword.Plan, Keyword.Chapter, .. Items, Keyword.Form];

    /// <summary>All keywords in the order of the reference.</summary>
    public static ImmutableArray<KeywordInfo> All { get; } =
    [
        Line(Keyword.Import, "导入", "import", [], list: false),
        Block(Keyword.Registry, "单位库", "agencies", [], Need.Optional, Need.None),
        Line(Keyword.Prefix, "前缀", "prefix", [Keyword.Registry], single: true, list: false),
        Named(Keyword.Agency, "单位", "agency", [Keyword.Registry], Need.Optional),
        Named(Keyword.Collective, "集合", "collective", [Keyword.Registry], Need.Optional),
        Block(Keyword.Notice, "通知", "notice", [], Need.None, Need.None),
        Line(Keyword.Genre, "形式", "genre", [Keyword.Notice], single: true),
        Line(Keyword.NoticeFormat, "格式", "format", [Keyword.Notice], single: true),
        Line(Keyword.CopyNumber, "份号", "copy-number", [Keyword.Notice], single: true, list: false),
        Line(Keyword.Secrecy, "密级", "secrecy", [Keyword.Notice], single: true, list: false),
        Line(Keyword.Urgency, "紧急程度", "urgency", [Keyword.Notice], single: true, list: false),
        Line(Keyword.Letterhead, "版头", "letterhead", [Keyword.Notice], single: true) with { KeepsCommas = true },
        Line(Keyword.DocumentNumber, "文号", "number", [Keyword.Notice], single: true, list: false),
        Line(Keyword.Signatory, "签发人", "signatory", [Keyword.Notice], single: true),
        Line(Keyword.NoticeTitle, "标题", "title", [Keyword.Notice], single: true, list: false),
        Line(Keyword.Addressees, "主送", "addressees", [Keyword.Notice], single: true) with { KeepsCommas = true },
        Text(Keyword.NoticeText, "正文", "text", [Keyword.Notice]),
        Line(Keyword.Present, "出席", "present", [Keyword.Notice], single: true, list: false),
        Line(Keyword.Excused, "请假", "excused", [Keyword.Notice], single: true, list: false),
        Line(Keyword.Observing, "列席", "observing", [Keyword.Notice], single: true, list: false),
        Line(Keyword.Seal, "用印", "seal", [Keyword.Notice], single: true),
        Line(Keyword.Annotation, "附注", "annotation", [Keyword.Notice], single: true, list: false),
        Line(Keyword.Imprint, "印发", "imprint", [Keyword.Notice], single: true),
        Block(Keyword.Plan, "方案", "plan", [], Need.Required, Need.Required),
        Line(Keyword.Issuer, "编制", "issuer", [Keyword.Plan], single: true) with { KeepsCommas = true },
        Line(Keyword.Period, "行动期间", "period", [Keyword.Plan], single: true, list: false),
        Line(Keyword.IssueDate, "成文日期", "dated", [Keyword.Notice, Keyword.Plan], single: true, list: false),
        Line(Keyword.Signature, "署名", "signed", [Keyword.Notice, Keyword.Plan], single: true)
            with { KeepsCommas = true },
        Line(Keyword.Status, "状态", "status", [Keyword.Plan], single: true),
        new(Keyword.Basis, "依据", "basis", [Keyword.Plan],
            Need.Optional, Need.Required, BodyKind.None, false, false),
        new(Keyword.ShortName, "简称", "short-name", [Keyword.Plan],
            Need.Required, Need.Required, BodyKind.None, false, false),
        Line(Keyword.AlsoFollowedBy, "参照执行", "also-followed-by", [Keyword.Plan], single: true)
            with { KeepsCommas = true },
        Text(Keyword.Introduction, "引言", "introduction", [Keyword.Plan]),
        Block(Keyword.Chapter, "章", "chapter", [Keyword.Plan], Need.Optional, Need.Required),
        Line(Keyword.Role, "角色", "role", [Keyword.Chapter], single: true),
        NumberedItem(Keyword.Task, "任务", "task"),
        NumberedItem(Keyword.Requirement, "要求", "requirement"),
        NumberedItem(Keyword.Phase, "阶段", "phase"),
        NumberedItem(Keyword.Item, "条", "item"),
        NumberedItem(Keyword.Label, "标签", "label") with { Value = Need.Required },
        NumberedItem(Keyword.Duty, "职责", "duty") with
        {
            Value = Need.Required, ValueIsList = true, KeepsCommas = true,
        },
        NumberedItem(Keyword.Measure, "措施", "measure"),
        Line(Keyword.Number, "编号", "numbering", [Keyword.Chapter, .. Items], single: true, list: false),
        Line(Keyword.Levels, "分级", "levels", [Keyword.Plan, .. ItemParents], single: true, list: false),
        new(Keyword.Verbatim, "照录", "verbatim", [Keyword.Notice, Keyword.Plan, .. ItemParents],
            Need.None, Need.Required, BodyKind.Prose, false, false),
        Line(Keyword.Responsibility, "责任", "responsible", [Keyword.Chapter, .. Assignable], single: true)
            with { KeepsCommas = true },
        new(Keyword.Target, "指标", "target", [Keyword.Plan, .. ItemParents, Keyword.Measure],
            Need.Optional, Need.Required, BodyKind.None, false, false),
        new(Keyword.Scope, "范围", "scope", [Keyword.Plan, .. ItemParents, Keyword.Measure],
            Need.Optional, Need.Required, BodyKind.None, false, true),
        Line(Keyword.Derived, "生成", "generate", ItemParents),
        Line(Keyword.AttachmentLine, "附件说明", "attachment-line", [Keyword.Plan], single: true),
        Block(
            Keyword.Leadership, "领导小组", "leading-group", [Keyword.Plan, .. ItemParents],
            Need.Required, Need.Required),
        Line(Keyword.Leader, "组长", "leader", [Keyword.Leadership]),
        Line(Keyword.DeputyLeader, "副组长", "deputy-leader", [Keyword.Leadership]),
        Line(Keyword.Members, "成员", "members", [Keyword.Leadership]),
        Line(Keyword.Office, "办公室", "office", [Keyword.Leadership], single: true),
        Line(Keyword.OfficeHead, "办公室主任", "office-head", [Keyword.Leadership]),
        Line(Keyword.PrintedAs, "印作", "printed-as", [Keyword.Leadership], single: true),
        Line(
            Keyword.DefaultResponsibility, "默认责任", "default-responsible", [Keyword.Plan, Keyword.Chapter],
            single: true) with { KeepsCommas = true },
        Line(Keyword.ResponsibilityAs, "责任印作", "responsible-as", [Keyword.Plan, .. ItemParents], single: true),
        Line(Keyword.DueByAs, "时限印作", "due-by-as", [Keyword.Plan, .. ItemParents], single: true),
        Line(Keyword.Statistics, "统计", "statistics", Assignable, single: true),
        Line(Keyword.During, "期间", "during", [Keyword.Chapter, .. Assignable], single: true, list: false),
        Line(Keyword.DueBy, "时限", "due-by", [Keyword.Chapter, .. Assignable]),
        Block(Keyword.Reporting, "报送", "reporting", ReportingParents, Need.Required, Need.Optional),
        Line(Keyword.Reporter, "报送人", "reporter", [Keyword.Reporting], single: true) with { KeepsCommas = true },
        Line(Keyword.Deadline, "截止", "due", [Keyword.Reporting]),
        Line(Keyword.Receiver, "报至", "to", [Keyword.Reporting], single: true) with { KeepsCommas = true },
        Line(Keyword.CopyTo, "抄送", "copy-to", [Keyword.Notice, Keyword.Reporting], single: true)
            with { KeepsCommas = true },
        Named(Keyword.Split, "分送", "split", [Keyword.Reporting]),
        Line(Keyword.Channel, "渠道", "channel", [Keyword.Reporting], single: true),
        Line(Keyword.Approval, "审定", "approved-by", [Keyword.Reporting], single: true),
        Line(Keyword.Definition, "口径", "definition", [Keyword.Reporting], single: true, list: false),
        Line(Keyword.Point, "内容", "covering", [Keyword.Reporting], list: false),
        Line(Keyword.Deliverable, "材料", "deliverable", [Keyword.Reporting]),
        Text(Keyword.Closing, "结语", "closing", [Keyword.Plan]),
        new(Keyword.Contact, "联系人", "contact", [Keyword.Notice, Keyword.Plan, Keyword.Chapter],
            Need.Optional, Need.Required, BodyKind.None, false, true),
        Block(Keyword.Attachment, "附件", "attachment", [Keyword.Plan], Need.Optional, Need.Required),
        Line(Keyword.Contains, "收录", "contains", [Keyword.Attachment], single: true),
        Line(Keyword.ExternalFile, "文件", "file", [Keyword.Attachment], list: false),
        Block(Keyword.Form, "统计表", "form", [Keyword.Plan], Need.Required, Need.Required),
        Line(Keyword.FormHead, "表头", "head", [Keyword.Form], single: true),
        Line(Keyword.Columns, "栏目", "columns", [Keyword.Form], single: true),
        Line(Keyword.Remarks, "备注", "remarks", [Keyword.Form], single: true),
        Line(Keyword.FormUnit, "计量单位", "measured-in", [Keyword.Form], single: true),
        Line(Keyword.FormTail, "表尾", "foot", [Keyword.Form], single: true),
        Line(Keyword.RowNumbers, "行号", "row-numbers", [Keyword.Form], single: true),
        Block(Keyword.Group, "组", "group", [Keyword.Form], Need.Required, Need.Required),
        Named(Keyword.Field, "字段", "field", FieldParents),
        Line(Keyword.Sentence, "句", "sentence", [Keyword.Form], single: true, list: false),
        Block(Keyword.Classification, "分类", "classification", [Keyword.Form], Need.Required, Need.Required),
        Block(Keyword.Register, "登记", "register", [Keyword.Form], Need.Required, Need.Required),
        Line(Keyword.Sample, "样例", "sample", [Keyword.Register]),
        Block(Keyword.Matrix, "矩阵", "matrix", [Keyword.Form], Need.Required, Need.Optional),
        Named(Keyword.MatrixRow, "行", "row", [Keyword.Matrix]),
        Named(Keyword.MatrixColumn, "列", "column", [Keyword.Matrix]),
        Named(Keyword.Rule, "审核", "rule", [Keyword.Form, Keyword.Register]),
        new(Keyword.Note, "注", "note", [Keyword.Form], Need.None, Need.Optional, BodyKind.Prose, false, false),
        new(Keyword.StaticTable, "表格", "table", [Keyword.Plan, Keyword.Chapter, .. Items, Keyword.Attachment],
            Need.Optional, Need.Optional, BodyKind.Prose, false, false),
        new(Keyword.Allow, "容许", "allow",
            [
                Keyword.Registry, Keyword.Notice, Keyword.Plan, Keyword.Chapter, .. Assignable, Keyword.Reporting,
                Keyword.Attachment, Keyword.Form, Keyword.Group, Keyword.Classification, Keyword.Register,
                Keyword.Matrix,
            ],
            Need.Required, Need.Required, BodyKind.None, false, false),
    ];

    private static readonly Dictionary<string, KeywordInfo> BySpelling = IndexSpellings();

    private static readonly Dictionary<string, KeywordInfo>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly KeywordInfo[] ByKeyword = IndexKeywords();

    /// <summary>What is known about a keyword.</summary>
    public static KeywordInfo Get(Keyword keyword) => ByKeyword[(int)keyword];

    /// <summary>The keyword of a spelling in either language; null if it is none.</summary>
    public static KeywordInfo? Find(string spelling) => BySpelling.GetValueOrDefault(spelling);

    /// <summary>The same for a spelling inside a text.</summary>
    internal static KeywordInfo? Find(ReadOnlySpan<char> spelling) =>
        BySpan.TryGetValue(spelling, out var info) ? info : null;

    /// <summary>What may stand below a keyword; null stands for the top of a file.</summary>
    public static IEnumerable<KeywordInfo> AllowedIn(Keyword? parent) =>
        All.Where(k => parent is { } p ? k.MayStandIn(p) : k.Parents.IsEmpty);

    /// <summary>Whether prose without a keyword may stand below a keyword.</summary>
    public static bool AllowsBareProse(Keyword parent) =>
        parent is Keyword.Chapter or Keyword.Attachment || Assignable.Contains(parent);

    /// <summary>Whether a keyword stands among the numbered items of a chapter.</summary>
    public static bool IsItem(Keyword keyword) => Assignable.Contains(keyword);

    private static Dictionary<string, KeywordInfo> IndexSpellings()
    {
        var index = new Dictionary<string, KeywordInfo>(StringComparer.Ordinal);
        foreach (var info in All)
        {
            index.Add(info.Zh, info);
            index.Add(info.En, info);
        }

        return index;
    }

    private static KeywordInfo[] IndexKeywords()
    {
        var index = new KeywordInfo[All.Length + 1];
        foreach (var info in All)
        {
            index[(int)info.Keyword] = info;
        }

        return index;
    }

    private static KeywordInfo Line(
        Keyword keyword,
        string zh,
        string en,
        ImmutableArray<Keyword> parents,
        bool single = false,
        bool list = true) =>
        new(keyword, zh, en, parents, Need.None, Need.Required, BodyKind.None, single, list);

    private static KeywordInfo Named(
        Keyword keyword, string zh, string en, ImmutableArray<Keyword> parents, Need value = Need.Required) =>
        new(keyword, zh, en, parents, Need.Required, value, BodyKind.None, false, true);

    private static KeywordInfo Block(
        Keyword keyword, string zh, string en, ImmutableArray<Keyword> parents, Need identifier, Need value) =>
        new(keyword, zh, en, parents, identifier, value, BodyKind.Block, false, false);

    private static KeywordInfo Text(Keyword keyword, string zh, string en, ImmutableArray<Keyword> parents) =>
        new(keyword, zh, en, parents, Need.None, Need.None, BodyKind.Prose, true, false);

    private static KeywordInfo NumberedItem(Keyword keyword, string zh, string en) =>
        new(keyword, zh, en, ItemParents, Need.Optional, Need.Optional, BodyKind.Block | BodyKind.Prose, false, false);
}
