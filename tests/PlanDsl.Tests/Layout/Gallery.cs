using PlanDsl.Compiler;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Layout;

/// <summary>Plans that between them have every element and format of an official document (docs/gallery).</summary>
internal static class Gallery
{
    /// <summary>The names of the plans.</summary>
    public static IEnumerable<string> Plans => Directory.GetFiles(Repository.PathTo("docs", "gallery"), "*.plan")
        .Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The Word file of a plan.</summary>
    public static byte[] Notice(string name) => Build(name).Outputs.Single().Content;

    /// <summary>The plan with its Word file.</summary>
    public static CompilationResult Build(string name)
    {
        var result = PlanCompiler.Build(
            new FolderHost(Repository.Root), $"docs/gallery/{name}.plan", new BuildOptions([OutputKind.Notice]));
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return result;
    }
}
