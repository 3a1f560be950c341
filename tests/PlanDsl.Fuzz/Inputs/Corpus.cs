using System.Collections.Immutable;
using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Inputs;

/// <summary>The plans that inputs are made from.</summary>
internal static class Corpus
{
    /// <summary>Every plan below the project's plans and tests/cases, in a fixed order.</summary>
    public static ImmutableArray<CorpusPlan> Load(string root)
    {
        var host = new DiskHost(root);
        return
        [
            .. new[] { "plans", "tests/cases" }
                .SelectMany(folder => Directory.EnumerateFiles(
                    Path.Combine(root, folder), "*.plan", SearchOption.AllDirectories))
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Select(path => PlanCompiler.Check(host, path).Trees)
                .Where(static trees => !trees.IsEmpty)
                .Select(static trees => new CorpusPlan(trees[0].Source.Text, trees[1..])),
        ];
    }

    private sealed class DiskHost(string root) : ISourceHost
    {
        public byte[]? Read(string path)
        {
            var file = Path.Combine(root, path);
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }

        public string Resolve(string importingPath, string reference) =>
            RelativePath.Normalize(RelativePath.Folder(importingPath) + reference);
    }
}

/// <summary>A plan and what it imports.</summary>
/// <param name="Text">The file.</param>
/// <param name="Imports">The trees of the files it imports, themselves and theirs.</param>
internal sealed record CorpusPlan(string Text, ImmutableArray<SyntaxTree> Imports);
