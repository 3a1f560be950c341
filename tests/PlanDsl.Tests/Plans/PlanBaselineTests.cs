using System.Text;
using PlanDsl.Compiler;
using PlanDsl.Emit.CSharp;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Tests.Emit.CSharp;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Plans;

/// <summary>What every phase makes of every real plan, as text that a person has reviewed.</summary>
public sealed class PlanBaselineTests
{
    public static TheoryData<string> Names => PlanSample.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Syntax(string name) => Check(name, "syntax.txt", r => SyntaxPrinter.Print(r.Compilation.Trees[0]));

    [Theory]
    [MemberData(nameof(Names))]
    public void Model(string name) => Check(name, "model.txt", r => ModelPrinter.Print(r.Plan!));

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings(string name) =>
        Check(name, "findings.txt", r => string.Concat(r.Diagnostics.Select(Describe)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Document(string name) => Check(
        name, "document.txt", r => DocumentPrinter.Print(DocumentBuilder.Build(r.Plan!, FormBuilder.Build(r.Plan!))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Origins(string name) => Check(name, "origins.txt", static r =>
    {
        var forms = FormBuilder.Build(r.Plan!);
        return OriginPrinter.Print(DocumentBuilder.Build(r.Plan!, forms))
            + string.Concat(forms.Select(OriginPrinter.Print));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Forms(string name) =>
        Check(name, "forms.txt", r => string.Join('\n', FormBuilder.Build(r.Plan!).Select(FormPrinter.Print)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema(string name) => Check(
        name, "schema.txt", r => SchemaPrinter.Print(SchemaBuilder.Build(r.Plan!, FormBuilder.Build(r.Plan!))));

    /// <summary>
    /// The plan's own part, which the consumer's project compiles beside one runtime; the output compiles alone.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void CSharp(string name)
    {
        if (Output(name, OutputKind.CSharp) is { } output)
        {
            var plan = PlanSample.Build(name).Plan!;
            var schema = SchemaBuilder.Build(plan, FormBuilder.Build(plan));
            var own = CSharpWriter.Write(schema, RuntimePlacement.Apart);
            Baseline.Check(own, "plans", name, "expected", output.Path);
            Assert.Equal(CSharpWriter.Write(schema), Encoding.UTF8.GetString(output.Content));
            GeneratedCode.Compile(schema);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void JsonSchema(string name)
    {
        if (Output(name, OutputKind.JsonSchema) is { } output)
        {
            Baseline.Check(Encoding.UTF8.GetString(output.Content), "plans", name, "expected", output.Path);
        }
    }

    private static void Check(string name, string file, Func<CompilationResult, string> print) =>
        Baseline.Check(print(PlanSample.Build(name)), "plans", name, "expected", file);

    /// <summary>
    /// The only output of a kind; a source that only names its forms leaves nothing to fill in and so no data type.
    /// </summary>
    private static OutputFile? Output(string name, OutputKind kind)
    {
        var result = PlanSample.Build(name);
        var output = result.Outputs.SingleOrDefault(o => o.Kind == kind);
        Assert.Equal(output is not null, result.Plan!.Forms.Any(static f => f.HasBody));
        return output;
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.Source.GetPosition(diagnostic.Location.Span.Start);
        return $"{place.Line + 1}:{place.Column + 1} {diagnostic.Descriptor.Code} "
            + $"{diagnostic.GetMessage(DisplayLanguage.Zh)}\n";
    }
}
