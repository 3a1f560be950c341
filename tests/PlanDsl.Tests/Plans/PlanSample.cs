using System.Collections.Concurrent;
using PlanDsl.Compiler;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Plans;

/// <summary>The real plans of the project: every folder of plans/ that has an original.txt.</summary>
internal static class PlanSample
{
    private static readonly ConcurrentDictionary<string, CompilationResult> Built = new();

    /// <summary>The names of the folders, for theories.</summary>
    public static TheoryData<string> Names => [.. Folders];

    /// <summary>The names of the folders.</summary>
    public static IEnumerable<string> Folders => Directory.GetDirectories(Repository.PathTo("plans"))
        .Where(static f => File.Exists(Path.Combine(f, "original.txt")))
        .Select(static f => Path.GetFileName(f))
        .Order(StringComparer.Ordinal);

    /// <summary>The text that the plan was written from.</summary>
    public static string Original(string name) =>
        File.ReadAllText(Repository.PathTo("plans", name, "original.txt"));

    /// <summary>Everything made of a plan; built once.</summary>
    public static CompilationResult Build(string name) => Built.GetOrAdd(name, static n => BuildIn(Repository.Root, n));

    /// <summary>The same, of a copy of plans/ below another folder.</summary>
    public static CompilationResult BuildIn(string root, string name)
    {
        var file = Path.GetFileName(Directory.GetFiles(Path.Combine(root, "plans", name), "*.plan").Single());
        var result = PlanCompiler.Build(new FolderHost(root), $"plans/{name}/{file}", BuildOptions.Everything);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return result;
    }

    /// <summary>The bytes of the only output of a kind.</summary>
    public static byte[] Output(string name, OutputKind kind) =>
        Build(name).Outputs.Single(o => o.Kind == kind).Content;
}
