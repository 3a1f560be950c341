using Xunit;

namespace PlanDsl.Tests.Syntax;

/// <summary>However deep the blocks: no exception, and a tree that is all of the text.</summary>
public sealed class DeepNestingTests
{
    [Theory]
    [InlineData("章：a {\n")]
    [InlineData("{\n")]
    [InlineData("}\n")]
    [InlineData("任务 {\n\"\"\"\n")]
    [InlineData("x {\n}} ")]
    public void Is_reported_and_kept(string line)
    {
        var text = string.Concat(Enumerable.Repeat(line, 10000));
        var tree = Samples.Parse(text);
        Assert.Equal(text, tree.Print());
        Assert.NotEmpty(tree.Diagnostics);
    }
}
