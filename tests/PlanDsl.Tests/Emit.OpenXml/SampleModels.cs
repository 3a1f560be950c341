using System.Collections.Immutable;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Forms;
using PlanDsl.Tests.Testing;

namespace PlanDsl.Tests.Emit.OpenXml;

/// <summary>Models as the builders make them, for the writers' tests: a plan's document and its two forms.</summary>
internal static class SampleModels
{
    private const string Plan = "网剑2020";

    private const string PlanTitle = "上海市2020网络市场监管专项行动（网剑行动）方案";

    /// <summary>Departments, their figures, a remark each row; the first row of a group holds its name.</summary>
    public static FormModel Table1 { get; } = Departments();

    /// <summary>A cell of running text with three blanks over all rows, a caption, thirteen classes, a note.</summary>
    public static FormModel Table2 { get; } = Classes();

    /// <summary>Every role there is; two sections of attachments with the forms.</summary>
    public static DocumentModel Notice { get; } =
        new(Plan, PlanTitle, [Text(), Attachment(Table1), Attachment(Table2)]);

    /// <summary>Body text only: as many characters as asked for, in one paragraph.</summary>
    public static DocumentModel PureText(int characters) => new(
        Plan,
        PlanTitle,
        [new DocumentSection(PageOrientation.Portrait, [Body(new string('国', characters))])]);

    /// <summary>Words at each of eight places around the end of a line.</summary>
    public static DocumentModel Latin(params string[] words) => new(
        Plan,
        PlanTitle,
        [
            new DocumentSection(PageOrientation.Portrait, [
                .. Enumerable.Range(18, 8).SelectMany(before => words.Select(word =>
                    Body(new string('国', before) + word + "国国国国国国国国国国。"))),
            ]),
        ]);

    /// <summary>A wide table on its side after a page of text.</summary>
    public static DocumentModel WithLandscape { get; } = new(
        Plan,
        PlanTitle,
        [
            new DocumentSection(PageOrientation.Portrait, [Body("正文。")]),
            new DocumentSection(
                PageOrientation.Landscape,
                [new TableBlock(Wide(), new GeneratedOrigin(GeneratedReason.Sample))]),
            new DocumentSection(PageOrientation.Portrait, [Body("完。")]),
        ]);

    private static DocumentSection Text() => new(
        PageOrientation.Portrait,
        [
            Paragraph(ParagraphRole.Title, "上海市2020网络市场监管专项行动\n（网剑行动）方案"),
            new BlankLines(1),
            Body("为深入贯彻落实党中央、国务院和市委市政府有关决策部署，维护公平竞争的网络市场秩序，保护消费者合法权益，"
                + "促进电子商务健康发展，制定本方案。"),
            Paragraph(ParagraphRole.Heading1, "一、重点任务"),
            Paragraph(ParagraphRole.Heading2, "（一）着力规范电子商务准入行为，营造良好准入环境"),
            new ParagraphBlock(
                ParagraphRole.Heading3,
                [
                    new DocumentRun(Sample.Text("1.规范电子商务准入行为。"), RunRole.Heading),
                    new DocumentRun(Sample.Text("落实《电子商务法》关于“电子商务经营者应当依法办理市场主体登记和取得相关行政许可”的规定要求，"
                        + "规范电子商务经营者市场准入。"), RunRole.Body),
                    new DocumentRun(Sample.Text("（市市场监管局、市通信管理局按职责分工协作）"), RunRole.Body),
                ]),
            Paragraph(ParagraphRole.Heading3, "2.加强登记管理"),
            Paragraph(ParagraphRole.Heading4, "（1）核验主体信息"),
            new ParagraphBlock(
                ParagraphRole.Heading2,
                [
                    new DocumentRun(Sample.Text("（二）严厉打击销售侵权假冒伪劣商品行为。"), RunRole.Heading),
                    new DocumentRun(Sample.Text("以食品、药品、医疗器械、防疫用品等为重点，"), RunRole.Body),
                    new DocumentRun(Sample.Text("从严从快查处"), RunRole.Emphasis),
                    new DocumentRun(Sample.Text("一批大案要案。"), RunRole.Body),
                ]),
            Body("各区各单位要于2021年1月8日前将专项行动总结报告、统计表（见附件）报各自上级主管部门。"),
            new BlankLines(1),
            Paragraph(ParagraphRole.AttachmentListFirst, "附件：1.上海市网络市场监管专项行动情况统计表1"),
            Paragraph(ParagraphRole.AttachmentListNext, "2.上海市网络市场监管专项行动情况统计表2（由市场监管部门查处网络违法案件的单位填报）"),
            Paragraph(ParagraphRole.AttachmentLine, "附件：上海市网络市场监管专项行动情况统计表"),
        ]);

    private static DocumentSection Attachment(FormModel form) => new(
        PageOrientation.Portrait,
        [
            Paragraph(ParagraphRole.AttachmentLabel, "附件" + form.Id[^1]),
            new BlankLines(1),
            new FormBlock(form),
        ]);

    private static ParagraphBlock Body(string text) => Paragraph(ParagraphRole.Body, text);

    private static ParagraphBlock Paragraph(ParagraphRole role, string text) =>
        new(role, [new DocumentRun(Sample.Text(text))]);

    private static FormModel Departments()
    {
        (string Group, (string Label, string Unit)[] Fields)[] groups =
        [
            ("电信主管部门", [("处置违法违规互联网应用（网站、APP等）", "家")]),
            ("公安厅（局）",
            [
                ("清理网上违法有害信息", "条"), ("查办网络违法案件", "件"), ("查处违法违规网络平台", "个"),
                ("打击网络犯罪案件", "起"),
            ]),
            ("海关", [("寄递渠道查获侵权货物", "批次"), ("寄递渠道查获侵权货物", "件")]),
            ("市场监管部门",
            [
                ("网上检查网站、网店", "个次"), ("实地检查网站、网店经营者", "个次"),
                ("督促网络交易平台删除违法商品信息", "条"), ("责令整改网站", "个次"), ("已提请关闭网站", "个次"),
                ("已责令停止平台服务的网店", "个次"),
                ("抽查核实平台内销售食品（含特殊食品）、药品、防疫用品经营者主体信息", "个次"),
            ]),
            ("网信办", [("清理网上违法违规信息", "万条"), ("督促互联网企业关闭违法违规账号", "个")]),
            ("林草局",
            [
                ("检查野生动物人工繁育场所（动物园、野生动物园等）、野生动物收容救护单位", "家次"),
                ("检查野生动植物经营者利用单位", "家次"),
            ]),
            ("邮政管理部门", [("检查邮政企业、快递企业", "家次"), ("查处违法违规行为", "次")]),
        ];
        var all = ImmutableArray.CreateBuilder<FormField>();
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        all.AddRange(HeadFields);
        rows.Add(new TableRow([Cell(CellRole.Header, "项目", columns: 2), Header("数量"), Header("备注")]));
        foreach (var (group, fields) in groups)
        {
            for (var i = 0; i < fields.Length; i++)
            {
                var figure = Figure($"字段{all.Count}", fields[i].Label, fields[i].Unit, group);
                var remark = Remark($"{figure.Id}_备注", $"{fields[i].Label}备注");
                all.AddRange(figure, remark);
                TableCell[] label =
                [
                    Cell(CellRole.Label, $"{fields[i].Label}（{fields[i].Unit}）"),
                    Blank(CellRole.Figure, figure),
                    Blank(CellRole.Remark, remark),
                ];
                rows.Add(new TableRow(
                    i == 0 ? [Cell(CellRole.Group, group, rows: fields.Length), .. label] : [.. label]));
            }
        }

        return Form("表1", all.ToImmutable(), new TableModel([28, 74, 26, 28], 1, rows.ToImmutable()), []);
    }

    private static FormModel Classes()
    {
        string[] classes =
        [
            "网络销售假冒伪劣商品案件", "电子商务平台未履行平台义务案件", "电子商务经营者未履行市场主体公示义务案件",
            "未经许可经营食品案件", "“两超一非”食品安全案件", "互联网不正当竞争案件", "价格违法案件",
            "虚假违法互联网广告案件", "侵害消费者合法权益案件", "侵害公民个人信息案件", "合同违法违规案件",
            "网络销售禁售、限售物品案件", "其他违法违规案件",
        ];
        var total = Figure("案件总数", "查处网络违法案件", "件");
        var moved = Figure("移送公安", "移送公安机关案件", "件");
        var fined = Figure("罚没款", "罚没款", "万元") with { Kind = InputKind.Decimal, Decimals = 2 };
        var all = ImmutableArray.CreateBuilder<FormField>();
        all.AddRange(HeadFields);
        all.AddRange(total, moved, fined);
        var sentence = new TableCell(
            CellRole.Sentence,
            [
                new CellText(Sample.Text("市场监管部门查处网络违法案件")), new CellBreak(),
                new CellInput(total, 4), new CellText(Sample.Text("件；")), new CellBreak(),
                new CellText(Sample.Text("移送公安机关案件")), new CellBreak(),
                new CellInput(moved, 4), new CellText(Sample.Text("件；")), new CellBreak(),
                new CellText(Sample.Text("罚没款")), new CellBreak(),
                new CellInput(fined, 4), new CellText(Sample.Text("万元")),
            ],
            RowSpan: classes.Length + 1);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(new TableRow([Cell(CellRole.Header, "项目", columns: 2), Header("数量"), Header("备注")]));
        rows.Add(new TableRow([sentence, Cell(CellRole.Caption, "按主要违法行为问题分类", columns: 3)]));
        foreach (var name in classes)
        {
            var figure = Figure($"字段{all.Count}", name, "件");
            var remark = Remark($"{figure.Id}_备注", name + "备注");
            all.AddRange(figure, remark);
            rows.Add(new TableRow(
                [Cell(CellRole.Label, name + "（件）"), Blank(CellRole.Figure, figure), Blank(CellRole.Remark, remark)]));
        }

        return Form("表2", all.ToImmutable(), new TableModel([38, 72, 22, 24], 1, rows.ToImmutable()), [
            "注：1.如查处的同一网络违法案件属于同时违反多个法律法规的，原则上按照涉及的最主要的违法问题进行分类（不重复计算），"
                + "并请在备注中予以说明。",
            "2.“两超一非”食品安全案件是指网络销售非法添加、滥添加食品案件。",
        ]);
    }

    private static TableModel Wide() => new(
        [15, 90, 60, 60],
        1,
        [
            new TableRow([Header("序号"), Header("任务"), Header("责任单位"), Header("时限")]),
            .. Enumerable.Range(1, 40).Select(i => new TableRow(
                [
                    Cell(CellRole.Text, $"{i}"), Cell(CellRole.Text, "规范电子商务准入行为，营造良好准入环境"),
                    Cell(CellRole.Text, "市市场监管局"), Cell(CellRole.Text, "2020年12月"),
                ])),
        ]);

    private static FormModel Form(
        string id, ImmutableArray<FormField> all, TableModel table, ImmutableArray<string> notes) => new()
        {
            Id = id,
            PlanId = Plan,
            PlanTitle = PlanTitle,
            Origin = Sample.Origin,
            Title = Sample.Text($"上海市网络市场监管专项行动情况统计{id}"),
            Version = "1.0",
            Fields = all,
            Head =
            [
                new FormHeadItem(Sample.Text("填报单位："), HeadFields[0], Sample.Text("　　　　　　")),
                new FormHeadItem(Sample.Text("填报日期："), HeadFields[1], Sample.Text("　　月　　日")),
            ],
            Paper = table,
            Sheet = table,
            Notes = [.. notes.Select(Sample.Text)],
        };

    private static FormField[] HeadFields =>
    [
        Field("填报单位", "填报单位", InputKind.Text),
        Field("填报日期", "填报日期", InputKind.Date) with { DateParts = "月日" },
    ];

    private static FormField Figure(string id, string label, string unit, string? group = null) =>
        Field(id, label, InputKind.Whole) with
        {
            Unit = unit,
            Group = group is null ? null : new FormGroup(group, group),
        };

    private static FormField Remark(string id, string label) =>
        Field(id, label, InputKind.Text) with { Role = FieldRole.Remark };

    private static FormField Field(string id, string label, InputKind kind) =>
        new() { Id = id, Name = id, Label = label, Kind = kind, Origin = Sample.Origin };

    private static TableCell Header(string text) => Cell(CellRole.Header, text);

    private static TableCell Cell(CellRole role, string text, int columns = 1, int rows = 1) =>
        new(role, [new CellText(Sample.Text(text))], columns, rows);

    private static TableCell Blank(CellRole role, FormField input) => new(role, [new CellInput(input)]);
}
