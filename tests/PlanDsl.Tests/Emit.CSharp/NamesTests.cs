using PlanDsl.Emit.CSharp;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using Xunit;
using static PlanDsl.Tests.Emit.CSharp.SampleSchemas;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>Whatever a plan calls its forms and fields, the generated file compiles and the JSON names stay.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("案件总数", "案件总数")]
    [InlineData("class", "class_")]
    [InlineData("required", "@required")]
    [InlineData("1级", "_1级")]
    [InlineData("a-b.c", "a_b_c")]
    [InlineData("𠀀部", "x20000部")]
    [InlineData("a\u200Db", "ab")]
    [InlineData("Validate", "Validate_2")]
    [InlineData("表", "表_2")]
    public void Property_name(string name, string expected)
    {
        var text = CSharpWriter.Write(Of([Whole("项", name)]));
        Assert.Contains($"public required long? {expected} {{", text, StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"项\")]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_become_the_same_are_numbered_in_order()
    {
        var text = CSharpWriter.Write(Of([Whole("a-b"), Whole("a.b"), Whole("a_b")]));
        var order = new[] { "a_b {", "a_b_2 {", "a_b_3 {" }
            .Select(name => text.IndexOf("public required long? " + name, StringComparison.Ordinal));
        Assert.Equal(order.Order(), order);
        Assert.DoesNotContain(-1, order);
    }

    [Fact]
    public void Awkward_names_compile()
    {
        string[] names =
        [
            "class", "record", "field", "findings", "all", "one", "json", "value", "reader", "f1", "System", "List",
            "String", "Decimal", "DateOnly", "Func", "Info", "Fields", "Rules", "Default", "Strict", "JsonSerializer",
            "Equals", "Clone", "EqualityContract", "Form", "PlanDsl", "Generated", "Totals", "LenientReader", "Unit",
        ];
        var rules = names.Select(name =>
            Rule(name, Binary(Value(name), SchemaOperator.LessOrEqual, Value(name)), name));
        var wide = Of(names.Select(name => Whole(name)), [.. rules]).Forms[0];
        var narrow = Of([Whole("项")]);
        string[] more = ["abc", "网剑V1JsonContext", "int", "Name", "Ab", "aB", "AB"];
        var forms = names.Concat(more).Select(name => narrow.Forms[0] with
        {
            Id = name,
            Name = name,
        });
        GeneratedCode.Compile(narrow with { PlanId = "网剑", Forms = [wide, .. forms] });
    }

    [Fact]
    public void Awkward_text_compiles()
    {
        const string Text = "“引”\"直\" <b>&amp;</b> */ // \\ {x} \u2028 一\n二\r\n三\t四";
        var field = Whole("项") with
        {
            Label = Text,
            Unit = Text,
            Definition = Text,
            Group = new FormGroup(Text, Text),
            Clauses = [Text],
        };
        var schema = Of([field], Rule(Text, Binary(Value("项"), SchemaOperator.Less, new SchemaNumber(-1.5m)), "项"));
        GeneratedCode.Compile(schema with
        {
            PlanTitle = Text,
            Forms = [schema.Forms[0] with { Title = Text, Notes = [Text], Reportings = [new("总结", Text, null)] }],
        });
    }

    [Fact]
    public void Versions_and_plans_live_side_by_side()
    {
        var first = Of([Whole("项")]);
        var form = first.Forms[0];
        var second = first with { Forms = [form, form with { Version = "2.3" }] };
        var assembly = GeneratedCode.Compile(second, first with { PlanId = "class" });
        Assert.NotNull(assembly.GetType("PlanDsl.Generated.试.V1.表"));
        Assert.NotNull(assembly.GetType("PlanDsl.Generated.试.V2.表"));
        Assert.NotNull(assembly.GetType("PlanDsl.Generated.class.V1.表"));
    }

    [Fact]
    public void A_form_without_figures_or_fields_compiles()
    {
        GeneratedCode.Compile(Of([Text("备注", "备注")]));
        GeneratedCode.Compile(Of([]));
        GeneratedCode.Compile(new SchemaModel("空", "没有表的方案", []));
    }

    private static SchemaRule Rule(string id, SchemaExpression condition, params string[] fields) =>
        new(id, id, IsWarning: false, [.. fields], condition);
}
