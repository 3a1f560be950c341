using System.Text.RegularExpressions;
using PlanDsl.Cli.Files;
using PlanDsl.Compiler;
using PlanDsl.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>
/// Each file cases/errors/PLN0… says in comments what is reported on which line; exactly that must be.
/// </summary>
public sealed partial class SourceCaseTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Repository.PathTo("tests", "cases", "errors"), "PLN0*.plan")
            .Select(static path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_is_reported_as_it_says(string name)
    {
        var host = new DiskSourceHost(Repository.PathTo("tests", "cases", "errors"), DisplayLanguage.Zh);
        var result = PlanCompiler.Check(host, name);
        Assert.Equal(
            Expect().Matches(result.Trees[0].Source.Text)
                .Select(match => $"{LineOf(result, match.Index)} {match.Groups[1]}"),
            result.Diagnostics.Select(finding =>
                $"{LineOf(result, finding.Location.Span.Start)} {finding.Descriptor.Code}"));
    }

    private static int LineOf(CompilationResult result, int offset) =>
        result.Trees[0].Source.GetPosition(offset).Line + 1;

    [GeneratedRegex(@"expect: (PLN\d{4})")]
    private static partial Regex Expect();
}
