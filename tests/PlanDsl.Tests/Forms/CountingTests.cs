using PlanDsl.Compiler;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;
using PlanDsl.Tests.Compiler;
using PlanDsl.Tests.Emit.CSharp;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Forms;

/// <summary>How figures count: units, ranges, and how several become one.</summary>
public sealed class CountingTests
{
    private const string Plan = "tests/cases/valid/counting.plan";

    /// <summary>What the C# of the plan, compiled and run as another system would, makes of returns.</summary>
    [Fact]
    public void Returns_become_one_as_the_plan_says()
    {
        var plan = PlanCompiler.Check(
            new MemoryHost().With(Plan, File.ReadAllText(Repository.PathTo(Plan.Split('/')))), Plan).Plan!;
        var program = File.ReadAllText(Repository.PathTo("tests", "PlanDsl.Tests", "Forms", "counting.use.txt"));
        var printed = GeneratedCode.Run(SchemaBuilder.Build(plan, FormBuilder.Build(plan)), program);
        Baseline.Check(printed, "tests", "PlanDsl.Tests", "Forms", "__snapshots__", "counting.run.txt");
    }

    [Theory]
    [InlineData("件", "Things 10^0 0")]
    [InlineData("万件", "Things 10^4 2")]
    [InlineData("亿元", "Money 10^8 2")]
    [InlineData("百万元", "Money 10^6 2")]
    [InlineData("千克", "Quantity 10^0 2")]
    [InlineData("千瓦", "Quantity 10^0 2")]
    [InlineData("万千瓦时", "Quantity 10^4 2")]
    [InlineData("吨标准煤", "Quantity 10^0 2")]
    [InlineData("万亩", "Quantity 10^4 2")]
    [InlineData("辆次", "Events 10^0 0")]
    [InlineData("人次", "Events 10^0 0")]
    [InlineData("万人次", "Events 10^4 2")]
    [InlineData("家（次）", "Events 10^0 0")]
    [InlineData("台（套）", "Things 10^0 0")]
    [InlineData("微克/立方米", "Ratio 10^0 2")]
    [InlineData("元／吨", "Ratio 10^0 2")]
    [InlineData("万元/人", "Ratio 10^4 2")]
    [InlineData("％", "Ratio 10^0 2")]
    [InlineData("天", "Duration 10^0 2")]
    [InlineData("例", "Things 10^0 0")]
    [InlineData("头", "Things 10^0 0")]
    [InlineData("幢", "Things 10^0 0")]
    [InlineData("车皮", null)]
    [InlineData("万", null)]
    [InlineData("次次", null)]
    [InlineData("台（元）", null)]
    [InlineData("件/", null)]
    [InlineData("吨次", null)]
    public void A_unit_is_known_by_what_it_is_made_of(string name, string? expected) => Assert.Equal(
        expected, UnitTable.Find(name) is { } unit ? $"{unit.Dimension} 10^{unit.Scale} {unit.Decimals}" : null);

    [Theory]
    [InlineData("0—100", "0 100")]
    [InlineData("0-100", "0 100")]
    [InlineData("-5至5", "-5 5")]
    [InlineData("-5--1", "-5 -1")]
    [InlineData("１～２", "1 2")]
    [InlineData("≥ 60", "60 ")]
    [InlineData("≤1.5", " 1.5")]
    [InlineData(">=0", "0 ")]
    [InlineData("100—0", null)]
    [InlineData("5", null)]
    [InlineData("5以上", null)]
    [InlineData("一—五", null)]
    public void A_range_is_read_or_refused(string text, string? expected) => Assert.Equal(
        expected,
        RangeText.Parse(text) is { } range ? FormattableString.Invariant($"{range.Least} {range.Most}") : null);

    [Theory]
    [InlineData("范围 100—0", "PLN2018")]
    [InlineData("可负；范围 0—100", "PLN2018")]
    [InlineData("汇总 加权", "PLN2019")]
    [InlineData("文字；汇总 求和", "PLN2018")]
    [InlineData("文字；可负", "PLN2018")]
    [InlineData("单位 %；汇总 求和", "PLN2018")]
    [InlineData("单位 元/吨；汇总 求和", "PLN2018")]
    [InlineData("单位 %；汇总 最大", null)]
    [InlineData("单位 天；汇总 求和", null)]
    [InlineData("文字；空白 报错", null)]
    [InlineData("单位 次；范围 -5至5", null)]
    public void What_makes_no_sense_is_refused(string attributes, string? code)
    {
        var text = $"方案 甲：甲方案 {{\n  统计表 表1：甲表 {{\n    字段 数：数量；{attributes}\n  }}\n}}\n";
        var errors = PlanCompiler.Check(new MemoryHost().With("甲.plan", text), "甲.plan").Diagnostics
            .Where(static d => d.Descriptor.Severity == Severity.Error);
        Assert.Equal(code is null ? [] : [code], errors.Select(static d => d.Descriptor.Code));
    }
}
