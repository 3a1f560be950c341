using PlanDsl.Compiler;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>The plan that a newcomer sees first has nothing wrong with it.</summary>
public sealed class ReadmeTests
{
    private const string Fence = "```plan\n";

    [Fact]
    public void The_readmes_plan_has_no_findings()
    {
        var text = File.ReadAllText(Repository.PathTo("README.md"));
        var start = text.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        var plan = text[start..text.IndexOf("```\n", start, StringComparison.Ordinal)];
        var result = PlanCompiler.Check(new MemoryHost().With("readme.plan", plan), "readme.plan");
        Assert.True(result.HasPlan);
        Assert.Empty(result.Diagnostics);
    }
}
