using PlanDsl.Compiler;
using PlanDsl.Emit.CSharp;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using PlanDsl.Forms;
using PlanDsl.Fuzz.Plans;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;
using PlanDsl.Tests.Compiler;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Forms;

/// <summary>
/// The recipe "add an attribute to 字段" (CONTRIBUTING.md), kept: an attribute that one of its steps forgot fails here,
/// with what to do.
/// </summary>
public sealed class FieldAttributeTests
{
    private const string Plan = "tests/cases/valid/every-field.plan";
    private const string Reference = "docs/language.md";

    /// <summary>What who fills in a form does not see: with the reason.</summary>
    private static readonly Dictionary<AttributeInfo, string> NotOnForm = new()
    {
        [AttributeTable.EnglishName] = "it is a name in code",
        [AttributeTable.Residual] = "the label says it (其他)",
    };

    /// <summary>What is printed or reckoned with, but not said of the field in data: with the reason.</summary>
    private static readonly Dictionary<AttributeInfo, string> NotInData = new()
    {
        [AttributeTable.PrintedAs] = "only the paper prints it",
        [AttributeTable.PartOf] = "it is a rule of the form",
        [AttributeTable.SameCell] = "it is a place on the form",
        [AttributeTable.TotalOf] = "it is a rule of the form, and a formula in the workbook",
    };

    private static readonly string Text = File.ReadAllText(Repository.PathTo(Plan.Split('/')));

    public static TheoryData<string> Attributes =>
        [.. KeywordTable.Get(Keyword.Field).Attributes.Select(static a => a.Zh)];

    /// <summary>Without the attribute the model of every-field.plan is another.</summary>
    [Theory]
    [MemberData(nameof(Attributes))]
    public void Is_bound_and_printed_by_the_model(string zh)
    {
        Assert.True(Without(zh) != Text, $"Give a 字段 of {Plan} the attribute {zh}");
        Assert.True(
            ModelPrinter.Print(Check(Text)) != ModelPrinter.Print(Check(Without(zh))),
            $"{zh} changes nothing in the model: read it in FieldBinder, print it in FieldSymbol.ToString");
    }

    /// <summary>Without it the forms as text are others: who fills them in sees it.</summary>
    [Theory]
    [MemberData(nameof(Attributes))]
    public void Is_seen_on_the_form(string zh) => Assert.True(
        NotOnForm.ContainsKey(Info(zh)) || Forms(Text) != Forms(Without(zh)),
        $"{zh} changes nothing in the forms: fill a property of FormField in FormField.Of, and give it "
            + "a prompt in FormField.Facts; or the reason in FieldAttributeTests.NotOnForm");

    /// <summary>Without it each of the outputs for programs is another, or it stands in NotInData.</summary>
    [Theory]
    [MemberData(nameof(Attributes))]
    public void Is_carried_into_data(string zh)
    {
        if (NotInData.ContainsKey(Info(zh)))
        {
            return;
        }

        var (whole, without) = (Schema(Text), Schema(Without(zh)));
        const string Advice = "write it there, or give the reason in FieldAttributeTests.NotInData";
        Assert.True(SchemaPrinter.Print(whole) != SchemaPrinter.Print(without), $"SchemaPrinter lacks {zh}: {Advice}");
        Assert.True(CSharp(whole) != CSharp(without), $"FormField.Facts lacks {zh}: {Advice}");
        Assert.True(
            Info(zh) == AttributeTable.EnglishName || JsonSchemaWriter.Write(whole) != JsonSchemaWriter.Write(without),
            $"FormField.Facts lacks the annotation of {zh}: {Advice}");
    }

    /// <summary>Facts are written as properties of what programs know of a field.</summary>
    [Fact]
    public void Facts_are_properties_of_FieldInfo() => Assert.All(
        FormBuilder.Build(Check(Text)).SelectMany(static f => f.Fields).SelectMany(static f => f.Facts)
            .Select(static f => f.Name).Distinct(),
        static name => Assert.True(
            typeof(FieldInfo).GetProperty(name) is not null,
            $"FormField.Facts says {name}: give PlanDsl.Forms.FieldInfo a property of that name"));

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Is_documented(string zh) => Assert.True(
        File.ReadLines(Repository.PathTo(Reference.Split('/')))
            .Any(l => l.StartsWith("| `字段`", StringComparison.Ordinal) && l.Contains(zh, StringComparison.Ordinal)),
        $"Say what {zh} means in the row 字段 of {Reference}, 3.1");

    /// <summary>Generated plans have it, so that every law is tried with it.</summary>
    [Theory]
    [MemberData(nameof(Attributes))]
    public void Is_tried_by_the_fuzzer(string zh) => Assert.True(
        FieldExamples.OfOneField.Contains(Info(zh))
            || FieldExamples.OfRows.Concat(FieldExamples.OfList.Select(static c => c.Attributes))
                .Any(v => Segments(v).Any(s => IsOf(s, zh))),
        $"Give a 字段 in a 组, 分类 or 登记 of {Plan} the attribute {zh}, or leave it out in FieldExamples.OfOneField");

    private static AttributeInfo Info(string zh) =>
        KeywordTable.Get(Keyword.Field).Attributes.First(a => a.Zh == zh);

    /// <summary>The plan without an attribute of its fields.</summary>
    private static string Without(string zh) => string.Join('\n', Text.Split('\n').Select(line =>
        line.TrimStart().StartsWith("字段 ", StringComparison.Ordinal)
            ? string.Join('；', line.Split('；').Where((segment, i) => i == 0 || !IsOf(segment, zh)))
            : line));

    private static IEnumerable<string> Segments(string value) => value.Split('；').Skip(1);

    private static bool IsOf(string segment, string zh)
    {
        var info = Info(zh);
        return info.Fits(segment.Split(' ')[0])
            || (info == AttributeTable.Decimals && DecimalsText.Parse(segment) is not null);
    }

    private static PlanModel Check(string text)
    {
        var result = PlanCompiler.Check(new MemoryHost().With(Plan, text), Plan);
        var advice = string.Join('\n', result.Diagnostics.Select(static d => d.GetMessage(DisplayLanguage.En)));
        Assert.True(
            result.Plan is not null,
            $"{Plan} is not understood. What FieldBinder reads must stand at 字段 in FormKeywords. {advice}");
        return result.Plan;
    }

    private static string Forms(string text) =>
        string.Concat(FormBuilder.Build(Check(text)).Select(FormPrinter.Print));

    private static SchemaModel Schema(string text)
    {
        var plan = Check(text);
        return SchemaBuilder.Build(plan, FormBuilder.Build(plan));
    }

    private static string CSharp(SchemaModel schema) => CSharpWriter.Write(schema);
}
