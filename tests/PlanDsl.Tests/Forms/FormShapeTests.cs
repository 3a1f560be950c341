using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanDsl.Compiler;
using PlanDsl.Emit.CSharp;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using PlanDsl.Semantics;
using PlanDsl.Tests.Emit.CSharp;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Forms;

/// <summary>
/// Every shape that a table has, from the plan to the files: what is made of the samples in tests/cases/valid.
/// </summary>
public sealed class FormShapeTests
{
    private static readonly FileFormatVersions[] Offices =
        [FileFormatVersions.Office2010, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    public static TheoryData<string> Names => ["register", "matrix", "parts-of-figures", "written-tables", "rules"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Models_are_those_that_were_reviewed(string name)
    {
        var plan = Check(name);
        var forms = FormBuilder.Build(plan);
        var text = ModelPrinter.Print(plan) + DocumentPrinter.Print(DocumentBuilder.Build(plan, forms))
            + string.Concat(forms.Select(FormPrinter.Print)) + SchemaPrinter.Print(SchemaBuilder.Build(plan, forms));
        TestSnapshot.Match(text, name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Office_accepts_every_file(string name)
    {
        var host = new FolderHost(Repository.Root);
        var outputs = PlanCompiler.Build(host, PathOf(name), BuildOptions.Everything).Outputs;
        Assert.NotEmpty(outputs);
        foreach (var output in outputs.Where(static o => o.Path.EndsWith("x", StringComparison.Ordinal)))
        {
            using var stream = new MemoryStream(output.Content);
            using OpenXmlPackage package = output.Kind == OutputKind.FormExcel
                ? SpreadsheetDocument.Open(stream, false)
                : WordprocessingDocument.Open(stream, false);
            Assert.Empty(Offices.SelectMany(o => new OpenXmlValidator(o).Validate(package))
                .Select(e => $"{output.Path} {e.Path?.XPath}: {e.Description}"));
        }
    }

    [Theory]
    [InlineData("matrix")]
    [InlineData("parts-of-figures")]
    public void CSharp_compiles(string name) => GeneratedCode.Compile(SchemaOf(name));

    /// <summary>The consumer compiles it, and <see cref="RegisterReturnTests"/> run it.</summary>
    [Fact]
    public void CSharp_of_the_list_is_what_the_consumer_compiles() => Baseline.Check(
        CSharpWriter.Write(SchemaOf("register"), RuntimePlacement.Apart), "tests", "PlanDsl.Consumer", "Register.g.cs");

    [Fact]
    public void JsonSchema_of_the_list_is_what_was_reviewed() =>
        TestSnapshot.Match(JsonSchemaWriter.Write(SchemaOf("register")));

    private static SchemaModel SchemaOf(string name)
    {
        var plan = Check(name);
        return SchemaBuilder.Build(plan, FormBuilder.Build(plan));
    }

    private static PlanModel Check(string name) =>
        PlanCompiler.Check(new FolderHost(Repository.Root), PathOf(name)).Plan!;

    private static string PathOf(string name) => $"tests/cases/valid/{name}.plan";
}
