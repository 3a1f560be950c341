using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using PlanDsl.Emit.CSharp;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using PlanDsl.Forms;
using PlanDsl.Semantics.Tables;
using Xunit;
using static PlanDsl.Tests.Emit.CSharp.SampleSchemas;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>Whatever a plan calls its forms and fields, the generated file compiles and the JSON names stay.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("案件总数", "案件总数")]
    [InlineData("required", "@required")]
    [InlineData("record", "@record")]
    public void A_word_of_the_language_is_marked_as_a_name(string name, string expected)
    {
        var text = CSharpWriter.Write(Of([Whole("项", name)]));
        Assert.Contains($"public required long? {expected} {{", text, StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"项\")]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_reserved_is_what_generated_code_needs()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            | BindingFlags.Static | BindingFlags.DeclaredOnly;
        const string Namespace = "PlanDsl.Generated.试.V1";
        var types = GeneratedCode.Compile(Of([Whole("项")])).GetTypes()
            .Where(static type => type is { Namespace: Namespace, IsNested: false } && char.IsAsciiLetter(type.Name[0]))
            .Select(static type => type.Name.Split('`')[0]);
        var form = GeneratedCode.Compile(Of([Whole("项")])).GetType($"{Namespace}.表")!;
        var members = form.GetMembers(All).Select(static member => member.Name)
            .Where(static name => char.IsAsciiLetterUpper(name[0]));
        var words = SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText)
            .Where(static word => char.IsAsciiLetter(word[0]));
        var free = types.Concat(members).Concat(words).Where(static name => !ReservedNames.Has(name)).ToList();
        Assert.True(free.Count == 0, "add to ReservedNames: " + string.Join(' ', free));
    }

    [Fact]
    public void Awkward_names_compile()
    {
        string[] names =
        [
            "record", "field", "findings", "all", "one", "json", "value", "reader", "f1", "System", "List", "String",
            "Decimal", "Func", "Rules", "Default", "Strict", "Form", "PlanDsl", "Generated", "Unit", "Row", "where",
        ];
        var rules = names.Select(name =>
            Rule(name, Binary(Value(name), SchemaOperator.LessOrEqual, Value(name)), name));
        var wide = Of(names.Select(name => Whole(name)), [.. rules]).Forms[0];
        var narrow = Of([Whole("项")]);
        string[] more = ["abc", "Name", "Ab", "aB", "AB"];
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
        var assembly = GeneratedCode.Compile(second, first with { PlanId = "record" });
        Assert.NotNull(assembly.GetType("PlanDsl.Generated.试.V1.表"));
        Assert.NotNull(assembly.GetType("PlanDsl.Generated.试.V2.表"));
        Assert.NotNull(assembly.GetType("PlanDsl.Generated.record.V1.表"));
    }

    [Fact]
    public void A_form_without_figures_or_fields_compiles()
    {
        GeneratedCode.Compile(Of([Text("备注", "备注")]));
        GeneratedCode.Compile(Of([]));
        GeneratedCode.Compile(new SchemaModel("空", "没有表的方案", []));
    }

    private static SchemaRule Rule(string id, SchemaExpression condition, params string[] fields) =>
        new(id, id, Severity.强制, [.. fields], condition);
}
