using PlanDsl.Compiler;
using PlanDsl.Emit.CSharp;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
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

    /// <summary>Attributes that name other fields or types, which random values cannot: with what tries them.</summary>
    private static readonly Dictionary<AttributeInfo, string> NotRandom = new()
    {
        [AttributeTable.EnglishName] = "two of a name are an error; every-field.plan",
        [AttributeTable.PartOf] = "it needs a figure of its form; parts-of-figures.plan",
        [AttributeTable.SameCell] = "it needs a figure of its form; parts-of-figures.plan",
        [AttributeTable.TotalOf] = "it needs figures of its form; parts-of-figures.plan",
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
        $"{zh} changes nothing in the forms: carry it into FormField (FormField.Of) and print it in FormPrinter");

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

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Is_documented(string zh) => Assert.True(
        File.ReadLines(Repository.PathTo(Reference.Split('/')))
            .Any(l => l.StartsWith("| `字段`", StringComparison.Ordinal) && l.Contains(zh, StringComparison.Ordinal)),
        $"Say what {zh} means in the row 字段 of {Reference}, 3.1");

    /// <summary>Generated plans have it, so that every law is tried with it.</summary>
    [Theory]
    [MemberData(nameof(Attributes))]
    public void Is_tried_by_the_fuzzer(string zh)
    {
        var random = new Random(1);
        var values = Enumerable.Range(0, 400).SelectMany(i => (string[])
        [
            PlanValues.Of(Keyword.Field, Keyword.Form, $"甲{i}", random, new PlanWorld()),
            PlanValues.Of(Keyword.Field, Keyword.Register, $"乙{i}", random, new PlanWorld()),
        ]);
        Assert.True(
            NotRandom.ContainsKey(Info(zh)) || values.Any(v => Segments(v).Any(s => IsOf(s, zh))),
            $"Give a value of 字段 in PlanValues the attribute {zh}, or the reason in FieldAttributeTests.NotRandom");
    }

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

    private static PlanModel Check(string text) =>
        PlanCompiler.Check(new MemoryHost().With(Plan, text), Plan).Plan!;

    private static string Forms(string text) =>
        string.Concat(FormBuilder.Build(Check(text)).Select(FormPrinter.Print));

    private static SchemaModel Schema(string text)
    {
        var plan = Check(text);
        return SchemaBuilder.Build(plan, FormBuilder.Build(plan));
    }

    private static string CSharp(SchemaModel schema) => CSharpWriter.Write(schema);
}
