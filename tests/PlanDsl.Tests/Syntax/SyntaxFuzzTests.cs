using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Syntax;

/// <summary>Whatever the text: no exception, a tree that is all of it, a formatter that keeps what it says.</summary>
public sealed class SyntaxFuzzTests
{
    [Fact]
    public void AnySoupHasATree() => PlanTexts.Check(PlanTexts.Soup, 13000, CheckLaws);

    [Theory]
    [InlineData("tests/cases/valid/whole-plan.plan", 1500)]
    [InlineData("tests/cases/valid/widths.plan", 3000)]
    [InlineData("tests/cases/valid/english.plan", 3000)]
    public void AnyBrokenPlanHasATree(string path, int count) =>
        PlanTexts.Check(PlanTexts.Broken(Samples.Read(path).Source.Text), count, CheckLaws);

    [Theory]
    [InlineData("章：a {\n")]
    [InlineData("{\n")]
    [InlineData("}\n")]
    [InlineData("任务 {\n\"\"\"\n")]
    [InlineData("x {\n}} ")]
    public void DeepNestingIsReportedAndKept(string line)
    {
        var text = string.Concat(Enumerable.Repeat(line, 10000));
        var tree = Samples.Parse(text);
        Assert.Equal(text, tree.Print());
        Assert.NotEmpty(tree.Diagnostics);
    }

    private static void CheckLaws(string text)
    {
        var tree = Samples.Parse(text);
        SyntaxLawTests.CheckTree(tree);
        if (tree.Diagnostics.All(static d => d.Descriptor.Severity != Severity.Error))
        {
            SyntaxLawTests.CheckFormat(tree);
            SyntaxLawTests.CheckConversion(tree);
        }
        else
        {
            Assert.Equal(text, Formatter.Format(tree));
        }
    }
}
