using PlanDsl.Syntax;
using PlanDsl.Tests.Testing;

namespace PlanDsl.Tests.Syntax;

/// <summary>The plans that the laws run over.</summary>
internal static class Samples
{
    /// <summary>Every plan under plans and tests/cases, as a path from the project's folder.</summary>
    public static IEnumerable<string> AllPlans => Plans("plans").Concat(Plans("tests", "cases"));

    /// <summary>The plans that have no syntax error.</summary>
    public static IEnumerable<string> ValidPlans => AllPlans.Where(static p => !Read(p).Diagnostics
        .Any(static d => d.Descriptor.Severity == Severity.Error));

    public static IEnumerable<string> Plans(params string[] folder)
    {
        var path = Repository.PathTo(folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.plan", SearchOption.AllDirectories)
                .Select(static f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
            : [];
    }

    public static SyntaxTree Read(string path) => Parse(File.ReadAllText(Repository.PathTo(path.Split('/'))), path);

    public static SyntaxTree Parse(string text, string path = "a.plan") => SyntaxTree.Parse(new SourceText(path, text));
}
