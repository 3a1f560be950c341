using DocumentFormat.OpenXml;
using PlanDsl.Compiler;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Fuzz.Outputs;
using PlanDsl.Tests.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>What is made of the small plans: a reviewed document, packages that follow the schema.</summary>
public sealed class CaseOutputTests
{
    public static TheoryData<string> Cases =>
    [
        .. Samples.Plans("tests", "cases", "valid")
            .Where(static p => Check(p) is { HasErrors: false, Plan: not null }),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Document(string path)
    {
        var plan = Check(path).Plan!;
        var text = DocumentPrinter.Print(DocumentBuilder.Build(plan, FormBuilder.Build(plan)));
        Baseline.Check(
            text, "tests", "cases", "valid", "expected", Path.GetFileNameWithoutExtension(path) + ".document.txt");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Packages_follow_the_schema(string path)
    {
        var result = PlanCompiler.Build(new FolderHost(Repository.Root), path, BuildOptions.Everything);
        Assert.NotEmpty(result.Outputs);
        Assert.Equal(
            [], result.Outputs.SelectMany(static o => OfficeFiles.Errors(o, FileFormatVersions.Microsoft365)));
    }

    private static Compilation Check(string path) => PlanCompiler.Check(new FolderHost(Repository.Root), path);
}
