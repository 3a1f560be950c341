using System.Collections.Immutable;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using PlanDsl.Forms;
using PlanDsl.Tests.Testing;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>
/// The two forms of Shanghai's 2020 plan on online markets, as the schema builder hands them over. The plan has a
/// name of its own, because the consumer compiles the real one beside it.
/// </summary>
internal static class SampleSchemas
{
    private static readonly ImmutableArray<SchemaReporting> Reportings =
        [new("总结", "2021年1月8日前", new DateOnly(2021, 1, 8))];

    private static readonly ImmutableArray<FormField> Head =
    [
        Text("填报单位", "填报单位"),
        new()
        {
            Id = "填报日期",
            Name = "填报日期",
            Label = "填报日期",
            Kind = InputKind.Date,
            DateParts = "月日",
            Origin = Sample.Origin,
        },
    ];

    private static readonly ImmutableArray<string> Classes =
    [
        "假冒伪劣", "平台义务", "主体公示", "未经许可食品", "两超一非", "不正当竞争", "价格违法", "虚假广告", "消费者权益",
        "个人信息", "合同违法", "禁限售", "其他",
    ];

    public static SchemaModel Shanghai { get; } = new(
        "网剑样例", "上海市2020网络市场监管专项行动（网剑行动）方案", [Form1(), Form2()]);

    /// <summary>A form of these fields and rules and nothing else.</summary>
    public static SchemaModel Of(IEnumerable<FormField> fields, params SchemaRule[] rules) => new(
        "试",
        "试用方案",
        [
            new SchemaForm
            {
                Id = "表",
                Title = "试用表",
                Version = "1.0",
                Name = "表",
                Fields = [.. fields],
                Rules = [.. rules],
                Reportings = [],
                Notes = [],
            },
        ]);

    public static FormField Whole(string id, string? name = null) =>
        new() { Id = id, Name = name ?? id, Label = id, Kind = InputKind.Whole, Origin = Sample.Origin };

    public static FormField Text(string id, string label) =>
        new() { Id = id, Name = id, Label = label, Kind = InputKind.Text, Origin = Sample.Origin };

    public static SchemaFieldValue Value(string field) => new(field);

    public static SchemaBinary Binary(SchemaExpression left, SchemaOperator @operator, SchemaExpression right) =>
        new(@operator, left, right);

    private static SchemaForm Form1() => new()
    {
        Id = "表1",
        Title = "上海市网络市场监管专项行动情况统计表1",
        Version = "1.0",
        Name = "表1",
        Fields =
        [
            .. Group("通信", "电信主管部门", ("处置互联网应用", "处置违法违规互联网应用（网站、APP等）", "家")),
            .. Group(
                "公安",
                "公安厅（局）",
                ("清理公安信息", "清理网上违法有害信息", "条"),
                ("查办网络案件", "查办网络违法案件", "件"),
                ("查处平台", "查处违法违规网络平台", "个"),
                ("打击犯罪", "打击网络犯罪案件", "起")),
            .. Group(
                "海关",
                "海关",
                ("侵权货物批次", "寄递渠道查获侵权货物", "批次"),
                ("侵权货物件数", "寄递渠道查获侵权货物", "件")),
            .. Group(
                "市场监管",
                "市场监管部门",
                ("网上检查", "网上检查网站、网店", "个次"),
                ("核实主体信息", "抽查核实平台内销售食品（含特殊食品）、药品、防疫用品经营者主体信息", "个次")),
            .. Group("网信", "网信办", ("关闭账号", "督促互联网企业关闭违法违规账号", "个"))
                .Prepend(Million("清理网信信息", "清理网上违法违规信息", "万条", new FormGroup("网信", "网信办"))),
            Text("通信备注", "备注") with { Group = new FormGroup("通信", "电信主管部门") },
            .. Head,
        ],
        Rules =
        [
            new("批次不超过件数", "侵权货物批次 ≤ 侵权货物件数", Severity.核实, ["侵权货物批次", "侵权货物件数"],
                Binary(Value("侵权货物批次"), SchemaOperator.LessOrEqual, Value("侵权货物件数"))),
        ],
        Reportings = Reportings,
        Notes = [],
    };

    private static SchemaForm Form2() => new()
    {
        Id = "表2",
        Title = "上海市网络市场监管专项行动情况统计表2",
        Version = "1.0",
        Name = "表2",
        Fields =
        [
            Whole("案件总数") with { Label = "市场监管部门查处网络违法案件", Unit = "件", Clauses = ["二、（三）"] },
            Whole("移送公安") with { Label = "移送公安机关案件", Unit = "件" },
            Million("罚没款", "罚没款", "万元", null),
            .. Classes.Select(id => Whole(id) with
            {
                Label = id == "其他" ? "其他违法违规案件" : id + "案件",
                Unit = "件",
                Group = new FormGroup("主要违法行为", "按主要违法行为问题分类"),
                IsResidual = id == "其他",
                Definition = id == "两超一非" ? "网络销售非法添加、滥添加食品案件" : null,
            }),
            Text("备注", "备注"),
            .. Head,
        ],
        Rules =
        [
            new("移送不超过查处", "移送公安 ≤ 案件总数", Severity.强制, ["移送公安", "案件总数"],
                Binary(Value("移送公安"), SchemaOperator.LessOrEqual, Value("案件总数"))),
            new("无案不罚", "若 案件总数 = 0 则 罚没款 = 0", Severity.核实, ["案件总数", "罚没款"], Binary(
                Binary(Value("案件总数"), SchemaOperator.Equal, new SchemaNumber(0)),
                SchemaOperator.Implies,
                Binary(Value("罚没款"), SchemaOperator.Equal, new SchemaNumber(0)))),
            new("主要违法行为.合计", "主要违法行为各项之和 = 案件总数", Severity.强制, [.. Classes, "案件总数"], Binary(
                new SchemaSum([.. Classes.Select(Value)]), SchemaOperator.Equal, Value("案件总数"))),
        ],
        Reportings = Reportings,
        Notes = ["注：如查处的同一网络违法案件属于同时违反多个法律法规的，原则上按照涉及的最主要的违法问题进行分类（不重复计算）。"],
    };

    private static IEnumerable<FormField> Group(
        string id, string title, params (string Id, string Label, string Unit)[] fields) =>
        fields.Select(field =>
            Whole(field.Id) with { Label = field.Label, Unit = field.Unit, Group = new FormGroup(id, title) });

    private static FormField Million(string id, string label, string unit, FormGroup? group) => new()
    {
        Id = id,
        Origin = Sample.Origin,
        Name = id,
        Label = label,
        Kind = InputKind.Decimal,
        Unit = unit,
        Scale = 4,
        Decimals = 2,
        Group = group,
    };
}
