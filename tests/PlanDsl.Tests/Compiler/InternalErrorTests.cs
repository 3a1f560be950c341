using PlanDsl.Compiler;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>A bug that a plan brings out is a finding that names the plan.</summary>
public sealed class InternalErrorTests
{
    private static readonly ISourceHost Faulty = new FaultyHost();

    [Fact]
    public void A_bug_is_a_finding_about_its_plan()
    {
        Check(PlanCompiler.Check(Faulty, "甲.plan"));
        Check(PlanCompiler.Build(Faulty, "甲.plan", BuildOptions.Everything).Compilation);
        Check(PlanCompiler.MakeCalendar(Faulty, "甲.plan", null, null).Compilation);
        Assert.Empty(PlanFixer.Fix(Faulty, "甲.plan").Files);
    }

    private static void Check(Compilation result)
    {
        var found = Assert.Single(result.Diagnostics);
        Assert.Equal("PLN0016", found.Descriptor.Code);
        Assert.Contains("甲.plan", found.GetMessage(DisplayLanguage.Zh), StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", found.GetMessage(DisplayLanguage.Zh), StringComparison.Ordinal);
    }

    private sealed class FaultyHost : ISourceHost
    {
        public byte[]? Read(string path) => throw new InvalidOperationException("a bug");

        public string Resolve(string importingPath, string reference) => reference;
    }
}
