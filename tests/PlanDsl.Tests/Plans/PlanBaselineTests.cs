using System.Text;
using PlanDsl.Compiler;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Plans;

/// <summary>What every phase makes of every real plan, as text that a person has reviewed.</summary>
public sealed class PlanBaselineTests
{
    public static TheoryData<string> Names => PlanSample.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Syntax(string name) => Check(name, "syntax.txt", r => SyntaxPrinter.Print(r.Trees[0]));

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
    public void Forms(string name) =>
        Check(name, "forms.txt", r => string.Join('\n', FormBuilder.Build(r.Plan!).Select(FormPrinter.Print)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema(string name) => Check(
        name, "schema.txt", r => SchemaPrinter.Print(SchemaBuilder.Build(r.Plan!, FormBuilder.Build(r.Plan!))));

    /// <summary>The consumer's project compiles the same file as another system would.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void CSharp(string name) => CheckText(name, OutputKind.CSharp);

    [Theory]
    [MemberData(nameof(Names))]
    public void JsonSchema(string name) => CheckText(name, OutputKind.JsonSchema);

    private static void Check(string name, string file, Func<CompilationResult, string> print) =>
        Baseline.Check(print(PlanSample.Build(name)), "plans", name, "expected", file);

    private static void CheckText(string name, OutputKind kind)
    {
        var result = PlanSample.Build(name);
        if (result.Outputs.SingleOrDefault(o => o.Kind == kind) is { } output)
        {
            Baseline.Check(Encoding.UTF8.GetString(output.Content), "plans", name, "expected", output.Path);
        }
        else
        {
            // A source that only names its forms leaves nothing to fill in and so no data type.
            Assert.DoesNotContain(result.Plan!.Forms, static f => f.HasBody);
        }
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.Source.GetPosition(diagnostic.Location.Span.Start);
        return $"{place.Line + 1}:{place.Column + 1} {diagnostic.Descriptor.Code} "
            + $"{diagnostic.GetMessage(DisplayLanguage.Zh)}\n";
    }
}
