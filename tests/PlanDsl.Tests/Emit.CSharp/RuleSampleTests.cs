using System.Globalization;
using System.Text.Json.Nodes;
using PlanDsl.Compiler;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>The rules of tests/cases/valid/rules.plan, evaluated by the C# that is made of it.</summary>
public sealed class RuleSampleTests
{
    private const string Plan = "tests/cases/valid/rules.plan";

    private static readonly Lazy<SchemaModel> Schema = new(static () =>
    {
        var plan = PlanCompiler.Check(new FolderHost(Repository.Root), Plan).Plan!;
        return SchemaBuilder.Build(plan, FormBuilder.Build(plan));
    });

    private static readonly Lazy<System.Reflection.Assembly> Code =
        new(static () => GeneratedCode.Compile(Schema.Value));

    [Theory]
    [InlineData("", "")]
    [InlineData("总数 10 一般 8 简易 3", "总数 互斥 一项")]
    [InlineData("总数 10 一般 8 简易 0", "")]
    [InlineData("总数 10 一般 11", "总数 次序")]
    [InlineData("移送 3 一般 2", "移送 次序")]
    [InlineData("罚款 5000 没收 1.5 罚没 2", "")]
    [InlineData("罚款 5000 没收 1.5 罚没 2.1", "金额")]
    [InlineData("没收 3 罚没 2", "金额")]
    [InlineData("罚没 500", "")]
    [InlineData("罚没 500.01", "大额")]
    [InlineData("结案 1 总数 3 结案率 33.33", "结案过半 一项")]
    [InlineData("结案 1 总数 3 结案率 33.3", "结案率 结案过半 一项")]
    [InlineData("结案 0 总数 0 结案率 5", "有案 一项")]
    [InlineData("一般 9 简易 1", "互斥")]
    [InlineData("方式 联合", "联合")]
    [InlineData("方式 联合 联合单位 乙局", "")]
    [InlineData("方式 自办 联合单位 乙局", "自办")]
    [InlineData("公开 是", "公开 同填")]
    [InlineData("公开 否", "同填")]
    [InlineData("公开 是 公开日 2026-05-01", "")]
    [InlineData("罚没 0 罚款 1 结案 0", "金额 无款")]
    [InlineData("罚没 0 罚款 0 没收 0", "最小")]
    [InlineData("罚款 0.4", "最小")]
    public void Rules_of_a_form(string filled, string broken) => Check("表1", filled, broken);

    [Theory]
    [InlineData("", "")]
    [InlineData("药品.户次 2000 器械.户次 400 化妆品.户次 599", "行_户次")]
    [InlineData("药品.户次 2000 器械.户次 400 化妆品.户次 600", "")]
    [InlineData("药品.问题 1 药品.立案 2", "栏_药品")]
    [InlineData("药品.户次 1 药品.问题 2", "格")]
    [InlineData("药品.问题 1 器械.问题 2", "官方_问题")]
    public void Rules_of_a_matrix(string filled, string broken) => Check("表2", filled, broken);

    [Fact]
    public void Rules_of_a_list()
    {
        const string Closed = """{"名称":null,"行业":null,"状态":"关停","产能":null,"万吨产能":null}""";
        Assert.Equal("", BrokenList());
        Assert.Equal("", BrokenList(Closed, Closed));
        Assert.Equal("关停", BrokenList(Closed, Closed, Closed));
        Assert.Equal("停产 核定", BrokenList(
            """{"名称":null,"行业":null,"状态":"关停","产能":900,"万吨产能":0.08}"""));
        Assert.Equal("总量", BrokenList(
            """{"名称":null,"行业":"船舶","状态":"在产","产能":1001,"万吨产能":1}"""));
        Assert.Equal("建材", BrokenList(
            """{"名称":null,"行业":"建材","状态":"在产","产能":101,"万吨产能":1}""",
            """{"名称":null,"行业":null,"状态":null,"产能":50,"万吨产能":1}"""));
        Assert.Equal("栏", BrokenList(
            """{"名称":null,"行业":"建材","状态":"在产","产能":0,"万吨产能":1}"""));
    }

    [Fact]
    public void A_message_says_what_is_known_of_blanks()
    {
        var message = Messages("表1", "没收 3 罚没 2").Single();
        Assert.Equal(
            "不符合“罚款 + 没收 = 罚没”：左边至少为 30000，右边为 20000；其中罚款 未填，没收违法所得 3 万元，罚没款 2 万元。", message);
    }

    [Theory]
    [InlineData("", "甲局 2026-04-30", "强制 报错")]
    [InlineData("总数 10 甲类 4 乙类 6 占比 40", "甲局 2026-04-30", "核实 比例")]
    [InlineData("总数 10 甲类 12", "丙局 2026-04-30", "强制 不查 强制 全缺 强制 按零 强制 报错")]
    [InlineData("总数 10 甲类 4", "丙局 2026-04-30", "强制 全缺 强制 按零 强制 报错")]
    [InlineData("总数 3 甲类 1 乙类 2 占比 33.33", "丙局 2026-04-30", "核实 比例")]
    [InlineData("总数 3 甲类 1 乙类 2 占比 33.3", "丙局 2026-04-30", "强制 容差 核实 比例")]
    [InlineData("总数 19 甲类 10 乙类 9 占比 52.63", "丙局 2026-04-30", "提示 提示 提示 试行 核实 比例")]
    [InlineData("总数 21 甲类 10 乙类 11 占比 47.62", "丙局 2026-04-30", "")]
    [InlineData("总数 2 甲类 0 乙类 2 占比 0", "丙局 2026-06-30", "核实 比例 强制 期")]
    [InlineData("总数 2 甲类 0 乙类 2 占比 0", "丙局 2026-10-31", "核实 比例")]
    [InlineData("总数 0 甲类 0 乙类 0 占比 0", "甲局 2026-05-31", "强制 限 强制 免")]
    [InlineData("总数 0 甲类 0 乙类 0 占比 0", "临江市乙局 2026-05-31", "强制 限 提示 免")]
    [InlineData("总数 0 甲类 0 乙类 0 占比 0", "乙局 2026-09-30", "强制 期 强制 限 强制 免")]
    [InlineData("总数 2 甲类 1 乙类 1 占比 50", "", "提示 内置.未核对 提示 内置.未核对 强制 免")]
    public void Terms_of_rules(string filled, string context, string broken)
    {
        var found = Findings("表4", Json("表4", filled), context)
            .Where(static f => !f.Message.StartsWith("要有", StringComparison.Ordinal));
        Assert.Equal(
            broken,
            string.Join(' ', found.Select(static f => $"{f.Severity} {f.Rule}")));
    }

    [Fact]
    public void What_is_not_judged_or_accepted_is_said()
    {
        Assert.Equal(
            [
                "没有说明报告期，没有核对“甲类 ≥ 1”。", "没有说明填报单位，没有核对“乙类 ≥ 1”。",
                "要有表1的数，没有核对“总数 = 表1.总数”。", "要有表1的数，没有核对“甲类 ≤ 表1.02”。",
                "要有上期的数，没有核对“总数 ≥ 上期.总数”。",
                "要有上年同期的数，没有核对“绝对值（总数 − 上年同期.总数） ≤ 100”。",
                "要有下级的数，没有核对“总数 = 下级.合计（总数）”。",
                "要有表3的数，没有核对“乙类 ≥ 表3.条数（企业）”。",
            ],
            Findings("表4", Json("表4", "总数 4 甲类 2 乙类 2 占比 50")).Select(static f => f.Message));
        Assert.Equal(
            "（已豁免，至2026年8月31日：系统改造）不符合“乙类 ≥ 2”：乙类 1 件。",
            Findings("表4", Json("表4", "总数 2 甲类 1 乙类 1 占比 50"), "乙局 2026-05-31")[0].Message);
        Assert.Equal(
            "缺项，不能核对“甲类 + 乙类 = 总数”：甲类 4 件，乙类 未填，总数 10 件。",
            Findings("表4", Json("表4", "总数 10 甲类 4"), "丙局 2026-05-31")
                .Single(static f => f.Rule == "报错").Message);
    }

    private static string BrokenList(params string[] rows)
    {
        var json = $$"""{"填报单位":null,"填报日期":null,"企业":[{{string.Join(',', rows)}}]}""";
        return string.Join(' ', Findings("表3", json).Select(static f => f.Rule).Distinct());
    }

    private static IEnumerable<string> Messages(string form, string filled) =>
        Findings(form, Json(form, filled)).Select(static f => f.Message);

    private static void Check(string form, string filled, string broken) => Assert.Equal(
        broken, string.Join(' ', Findings(form, Json(form, filled)).Select(static f => f.Rule)));

    /// <summary>A return with these fields filled in and all others blank.</summary>
    private static string Json(string form, string filled)
    {
        var values = filled.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2)
            .ToDictionary(static pair => pair[0], static pair => pair[1]);
        var fields = Schema.Value.Forms.Single(f => f.Id == form).Fields;
        var json = new JsonObject(fields.Select(f => KeyValuePair.Create(
            f.Id, values.Remove(f.Id, out var value) ? Value(f, value) : null)));
        Assert.Empty(values);
        return json.ToJsonString();
    }

    private static JsonNode? Value(FormField field, string value) => field.Kind switch
    {
        PlanDsl.Forms.InputKind.Whole or PlanDsl.Forms.InputKind.Decimal => JsonNode.Parse(value),
        PlanDsl.Forms.InputKind.YesNo => JsonValue.Create(value == "是"),
        _ => JsonValue.Create(value),
    };

    /// <param name="form">The form.</param>
    /// <param name="json">A return.</param>
    /// <param name="context">Who filled it in, and the end of its period; empty where nobody knows.</param>
    private static List<(string Rule, string Severity, string Message)> Findings(
        string form, string json, string context = "")
    {
        var type = Code.Value.GetType($"PlanDsl.Generated.审核2026.V1.{form}")!;
        var value = type.GetMethod("ReadStrict")!.Invoke(null, [json])!;
        var contextType = Code.Value.GetTypes().Single(static t => t.Name == "ReturnContext");
        var known = Activator.CreateInstance(contextType)!;
        if (context.Split(' ') is [var unit, var end])
        {
            contextType.GetProperty("Unit")!.SetValue(known, unit);
            contextType.GetProperty("PeriodEnd")!.SetValue(
                known, DateOnly.ParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        var findings = (IEnumerable<object>)type.GetMethod("Validate", [contextType])!.Invoke(value, [known])!;
        return [.. findings.Select(static one => (Get(one, "RuleId"), Get(one, "Severity"), Get(one, "Message")))];
    }

    private static string Get(object from, string property) =>
        from.GetType().GetProperty(property)!.GetValue(from)!.ToString()!;
}
