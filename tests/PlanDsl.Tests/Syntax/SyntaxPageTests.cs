using System.Text.RegularExpressions;
using PlanDsl.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Syntax;

/// <summary>The examples of the pages are what they say they are: wrong with the page's code, right without.</summary>
public sealed partial class SyntaxPageTests
{
    public static TheoryData<string> Codes => [.. SyntaxDiagnostics.All.Select(static d => d.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_shows_the_mistake_and_the_remedy(string code)
    {
        var descriptor = SyntaxDiagnostics.All.Single(d => d.Code == code);
        var page = ReadText("docs", "diagnostics", $"{code}.md");
        Assert.StartsWith($"# {code} {descriptor.Title.Zh} / {descriptor.Title.En}\n", page);
        var examples = Example().Matches(page);
        Assert.Equal(["wrong", "right"], examples.Select(static m => m.Groups[1].Value));
        Assert.Equal([code], CodesIn(examples[0].Groups[2].Value));
        Assert.Empty(CodesIn(examples[1].Groups[2].Value));
    }

    [Fact]
    public void The_tour_parses()
    {
        var blocks = PlanBlock().Matches(ReadText("grammar", "README.md"));
        Assert.NotEmpty(blocks);
        Assert.All(blocks, static b => Assert.Empty(CodesIn(b.Groups[1].Value)));
    }

    private static string ReadText(params string[] path) =>
        File.ReadAllText(Repository.PathTo(path)).ReplaceLineEndings("\n");

    private static IEnumerable<string> CodesIn(string text) =>
        Samples.Parse(text).Diagnostics.Select(static d => d.Descriptor.Code).Distinct();

    [GeneratedRegex(@"<!-- (wrong|right) -->\n```plan\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"```plan\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex PlanBlock();
}
