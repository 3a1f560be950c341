using PlanDsl.Compiler;
using PlanDsl.Syntax;
using PlanDsl.Tests.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>Each sample says in comments what is reported where; over all phases exactly that is reported.</summary>
public sealed class CaseTests
{
    private const string Mixed = "tests/cases/errors/mixed-ten-mistakes.plan";

    public static TheoryData<string> ErrorCases => [.. Samples.Plans("tests", "cases", "errors")];

    /// <summary>Files without an entry are valid for the parser only: there is nothing in them to compile.</summary>
    public static TheoryData<string> ValidCases =>
        [.. Samples.Plans("tests", "cases", "valid").Where(static p => !Samples.Read(p).Root.Members.IsEmpty)];

    [Theory]
    [MemberData(nameof(ErrorCases))]
    public void Reports_exactly_what_the_file_says(string path)
    {
        var found = Check(path);
        if (IsAboutSyntaxOnly(path))
        {
            found = found.Where(static d => d.Descriptor.Code.StartsWith("PLN1", StringComparison.Ordinal));
        }

        var expected = ExpectedFindings.In(File.ReadAllText(Repository.PathTo(path)));
        Assert.NotEmpty(expected);
        Assert.Equal(expected, ExpectedFindings.Of(found));
    }

    [Theory]
    [MemberData(nameof(ValidCases))]
    public void Reports_nothing_for_a_valid_file(string path) =>
        Assert.Empty(Check(path).Select(static d =>
            $"{d.Location.Span.Start} {d.Descriptor.Code} {d.GetMessage(DisplayLanguage.Zh)}"));

    [Fact]
    public void Ten_mistakes_of_several_phases_are_ten_findings()
    {
        var expected = ExpectedFindings.In(File.ReadAllText(Repository.PathTo(Mixed)));
        Assert.Equal(10, expected.Count);
        Assert.Equal(10, expected.Select(static e => e.Split(' ')[1]).Distinct().Count());
        Assert.Equal(3, expected.Select(static e => e.Split(' ')[1][3]).Distinct().Count());
    }

    [Fact]
    public void Nothing_is_made_of_a_plan_with_errors()
    {
        var result = PlanCompiler.Build(new FolderHost(Repository.Root), Mixed, BuildOptions.Everything);
        Assert.True(result.HasErrors);
        Assert.NotNull(result.Plan);
        Assert.Empty(result.Outputs);
        Assert.Null(result.Manifest);
    }

    [Fact]
    public void Every_code_has_a_sample_that_is_named_after_it()
    {
        var sampled = Samples.Plans("tests", "cases", "errors")
            .Select(static p => (Name: Path.GetFileName(p)[..7], Text: File.ReadAllText(Repository.PathTo(p))))
            .Where(static s => ExpectedFindings.In(s.Text).Any(e => e.EndsWith(s.Name, StringComparison.Ordinal)))
            .Select(static s => s.Name);
        Assert.Empty(Descriptors.Select(static d => d.Code).Except(sampled));
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors =>
        DiagnosticCatalog.All.Where(static d => d.Code[3] is '2' or '3' or '4');

    private static IEnumerable<Diagnostic> Check(string path) =>
        PlanCompiler.Check(new FolderHost(Repository.Root), path).Diagnostics;

    /// <summary>
    /// Samples of the parser name bodies that no registry holds; their later findings are of no interest.
    /// </summary>
    private static bool IsAboutSyntaxOnly(string path) =>
        Path.GetFileName(path) is var name && (name.StartsWith("PLN1", StringComparison.Ordinal)
            || name.StartsWith("ten-", StringComparison.Ordinal));
}
