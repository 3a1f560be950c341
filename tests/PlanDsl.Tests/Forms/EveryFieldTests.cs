using System.Text.RegularExpressions;
using PlanDsl.Compiler;
using PlanDsl.Emit.CSharp;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Schema;
using PlanDsl.Forms;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Tests.Emit.CSharp;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Forms;

/// <summary>
/// A plan whose forms have every shape and every attribute: nothing of it is forgotten on the way to the outputs, and
/// its C#, compiled and run as another system would, works.
/// </summary>
public sealed class EveryFieldTests
{
    private const string Plan = "tests/cases/valid/every-field.plan";

    /// <summary>What says the default aloud changes nothing.</summary>
    private static readonly AttributeInfo[] Defaults = [AttributeTable.Exclusive, AttributeTable.Mandatory];

    /// <summary>What a form is made of, but for its fields, of which <see cref="FieldAttributeTests"/> are.</summary>
    private static readonly Keyword[] OfForms =
    [
        Keyword.Form, Keyword.Group, Keyword.Classification, Keyword.Matrix, Keyword.MatrixRow, Keyword.MatrixColumn,
        Keyword.Register, Keyword.Rule,
    ];

    /// <summary>Properties of a field that data types do not say of it, and why.</summary>
    private static readonly Dictionary<string, string> SaidOtherwise = new()
    {
        [nameof(FormField.Origin)] = "where it comes from is no part of what it is",
        [nameof(FormField.Role)] = "the order of the fields",
        [nameof(FormField.Register)] = "the record or array that the field is in",
    };

    public static TheoryData<Keyword, string> Attributes
    {
        get
        {
            var all = new TheoryData<Keyword, string>();
            foreach (var keyword in OfForms)
            {
                foreach (var attribute in KeywordTable.Get(keyword).Attributes)
                {
                    all.Add(keyword, attribute.Zh);
                }
            }

            return all;
        }
    }

    public static TheoryData<string> Properties =>
        [.. typeof(FormField).GetProperties().Where(static p => p.CanWrite).Select(static p => p.Name)];

    [Fact]
    public void Returns_are_read_checked_and_added_up()
    {
        var schema = SchemaOf(Check(Read()));
        var program = File.ReadAllText(Repository.PathTo("tests", "PlanDsl.Tests", "Forms", "every-field.use.txt"));
        var printed = GeneratedCode.Run(schema, program);
        Baseline.Check(printed, "tests", "PlanDsl.Tests", "Forms", "__snapshots__", "every-field.run.txt");
    }

    /// <summary>Returns of last month fit the form of this month, whatever it calls things now.</summary>
    [Theory]
    [InlineData("单位 次、万元", "单位 起、元", "处罚.次", "处罚.起", "处罚.万元", "处罚.元")]
    [InlineData("字段 处罚：行政处罚", "字段 处罚：行政处罚决定")]
    [InlineData("字段 督办：挂牌督办案例；单位 个", "字段 督办：挂牌督办的案例；单位 件")]
    [InlineData("组 执法：执法情况", "组 执法：执法检查情况")]
    [InlineData("列 罚款：罚款", "列 罚款：罚款金额；单位 元")]
    [InlineData("登记 企业：企业", "登记 企业：企业名录")]
    [InlineData("{案件总数：件}", "{案件总数：起}")]
    [InlineData("填报单位（盖章）", "填报单位（公章）")]
    public void No_label_or_unit_is_part_of_an_identifier(params string[] changes)
    {
        var changed = changes.Chunk(2).Aggregate(Read(), static (text, pair) =>
            text.Replace(pair[0], pair[1], StringComparison.Ordinal));
        Assert.NotEqual(Read(), changed);
        Assert.Equal(Identifiers(Check(Read())), Identifiers(Check(changed)));
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void An_attribute_reaches_model_and_outputs(Keyword keyword, string spelling)
    {
        var name = KeywordTable.Get(keyword).Zh;
        var attribute = KeywordTable.Get(keyword).Attributes.Single(a => a.Zh == spelling);
        var text = Read();
        var without = Without(text, name, attribute);
        Assert.True(without != text, $"{Plan} has no {name} with {attribute.Zh}: write one");
        if (Defaults.Contains(attribute))
        {
            return;
        }

        var (before, after) = (Check(text), Check(without));
        Assert.True(
            ModelPrinter.Print(before) != ModelPrinter.Print(after),
            $"Without {attribute.Zh} the model of {name} is the same: read it in the binder, print it with the symbol");
        Assert.True(
            Outputs(before) != Outputs(after),
            $"Without {attribute.Zh} the outputs of {name} are the same: take it over in FormField.Of or in a table");
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_of_a_field_reaches_CSharp_and_json(string name)
    {
        var property = typeof(FormField).GetProperty(name)!;
        var plain = SampleSchemas.Whole("项");
        var changed = plain with { };
        property.SetValue(changed, Another(property.PropertyType, property.GetValue(plain)));
        var sum = SampleSchemas.Whole("和");
        var (before, after) = (SampleSchemas.Of([plain, sum]), SampleSchemas.Of([changed, sum]));
        var isSaid = CSharpWriter.Write(before) != CSharpWriter.Write(after)
            && (JsonSchemaWriter.Write(before) != JsonSchemaWriter.Write(after) || OnlyInCSharp(name))
            && SchemaPrinter.Print(before) != SchemaPrinter.Print(after);
        Assert.True(
            isSaid != SaidOtherwise.ContainsKey(name),
            $"Data types do not say {name} of a field: add it to FormField.Facts and to PlanDsl.Forms.FieldInfo");
    }

    /// <summary>The name of a property in a program, and digits, which JSON Schema limits for decimals alone.</summary>
    private static bool OnlyInCSharp(string name) => name is nameof(FormField.Name) or nameof(FormField.Decimals);

    private static object Another(Type type, object? value) => value switch
    {
        string or null when type == typeof(string) => "另",
        int => 3,
        bool => true,
        InputKind => InputKind.Decimal,
        Origin => new GeneratedOrigin(GeneratedReason.Blank),
        FieldRole => FieldRole.Remark,
        FieldCounting => new FieldCounting { Time = TimeKind.Stock },
        _ when type == typeof(System.Collections.Immutable.ImmutableArray<FormDetail>) =>
            System.Collections.Immutable.ImmutableArray.Create(new FormDetail("source", "来源", "台账")),
        _ when type == typeof(FormGroup) => new FormGroup("组", "某组"),
        _ when type == typeof(FormRegister) => new FormRegister("表", "某表", 1),
        _ when type == typeof(System.Collections.Immutable.ImmutableArray<string>) =>
            System.Collections.Immutable.ImmutableArray.Create("甲", "乙"),
        _ when type == typeof(System.Collections.Immutable.ImmutableArray<FormField>) =>
            System.Collections.Immutable.ImmutableArray.Create(SampleSchemas.Whole("和")),
        _ => throw new NotSupportedException($"The test knows no other value of {type}"),
    };

    /// <summary>The plan without the first segment of an attribute behind a keyword.</summary>
    private static string Without(string text, string keyword, AttributeInfo attribute)
    {
        var word = attribute == AttributeTable.Decimals ? "[0-9]位小数" : attribute.Zh;
        return new Regex($@"(?<head>^ *{keyword} [^\n]*?)；{word}( [^；{{\n]+)?(?= *[；{{\n])", RegexOptions.Multiline)
            .Replace(text, "${head}", 1);
    }

    private static string Read() => File.ReadAllText(Repository.PathTo(Plan));

    private static PlanModel Check(string text) => PlanCompiler.Check(new TextHost(text), Plan).Plan!;

    private static SchemaModel SchemaOf(PlanModel plan) => SchemaBuilder.Build(plan, FormBuilder.Build(plan));

    private static IEnumerable<string> Identifiers(PlanModel plan) => FormBuilder.Build(plan)
        .SelectMany(static form => form.Fields.Select(field => $"{form.Id} {field.Register?.Id} {field.Id}"));

    private static string Outputs(PlanModel plan) =>
        string.Concat(FormBuilder.Build(plan).Select(FormPrinter.Print)) + CSharpWriter.Write(SchemaOf(plan));

    private sealed class TextHost(string text) : ISourceHost
    {
        public byte[]? Read(string path) => System.Text.Encoding.UTF8.GetBytes(text);

        public string Resolve(string importingPath, string reference) => reference;
    }
}
