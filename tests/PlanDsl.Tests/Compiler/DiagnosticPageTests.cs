using System.Text.RegularExpressions;
using PlanDsl.Compiler;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>
/// The examples of the pages of PLN2, PLN3 and PLN4: wrong with the page's code alone, right with none.
/// </summary>
public sealed partial class DiagnosticPageTests
{
    public static TheoryData<string> Codes =>
        [.. DiagnosticCatalog.All.Select(static d => d.Code).Where(static c => c[3] is '2' or '3' or '4')];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_shows_the_mistake_and_the_remedy(string code)
    {
        var title = DiagnosticCatalog.Find(code)!.Title;
        var page = File.ReadAllText(Repository.PathTo("docs", "diagnostics", $"{code}.md")).ReplaceLineEndings("\n");
        Assert.StartsWith($"# {code} {title.Zh} / {title.En}\n", page);
        var examples = Example().Matches(page);
        Assert.Equal(["wrong", "right"], examples.Select(static m => m.Groups[1].Value));
        Assert.Equal([code], CodesIn(examples[0].Groups[2].Value));
        Assert.Empty(CodesIn(examples[1].Groups[2].Value));
    }

    private static IEnumerable<string> CodesIn(string plan) =>
        PlanCompiler.Check(new MemoryHost().With("a.plan", plan), "a.plan").Diagnostics
            .Select(static d => d.Descriptor.Code).Distinct();

    [GeneratedRegex(@"<!-- (wrong|right) -->\n```plan\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
