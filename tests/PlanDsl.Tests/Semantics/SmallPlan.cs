using PlanDsl.Semantics;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>Small plans, bound.</summary>
internal static class SmallPlan
{
    private const string Registry = """
        单位库 {
          单位 甲局：某市甲局；又称 甲委、“甲 办”
          单位 乙局：某市乙局
          单位 丙局：某市丙局
          集合 各区
        }

        """;

    /// <summary>A plan of these entries, with bodies 甲局, 乙局, 丙局 and 各区; it must bind without a finding.</summary>
    public static PlanModel Bind(string entries)
    {
        var (model, findings) = BindWithFindings(entries);
        AssertNothing(findings);
        return model;
    }

    public static (PlanModel Model, IReadOnlyList<Diagnostic> Findings) BindWithFindings(string entries)
    {
        var text = $"{Registry}方案 示例：示例方案 {{\n{entries}\n}}\n";
        var tree = SyntaxTree.Parse(new SourceText("a.plan", text));
        AssertNothing(tree.Diagnostics);
        var bound = Binder.Bind(tree, []);
        return (bound.Model!, bound.Diagnostics);
    }

    /// <summary>The lines of the printed model that hold a word, without their indentation.</summary>
    public static string Lines(PlanModel model, params string[] words) =>
        string.Join('\n', ModelPrinter.Print(model).Split('\n').Select(static l => l.Trim())
            .Where(l => words.Any(w => l.StartsWith(w, StringComparison.Ordinal))));

    private static void AssertNothing(IEnumerable<Diagnostic> findings) =>
        Assert.Empty(findings.Select(static d => $"{d.Descriptor.Code} {d.GetMessage(DisplayLanguage.Zh)}"));
}
