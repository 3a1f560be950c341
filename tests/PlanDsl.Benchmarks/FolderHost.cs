using PlanDsl.Compiler;

namespace PlanDsl.Benchmarks;

/// <summary>Files of the disk, each read once: the disk is not what is measured.</summary>
internal sealed class FolderHost : ISourceHost
{
    private readonly Dictionary<string, byte[]?> files = [];

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        if (!files.TryGetValue(path, out var content))
        {
            files[path] = content = File.Exists(path) ? File.ReadAllBytes(path) : null;
        }

        return content;
    }

    /// <inheritdoc/>
    public string Resolve(string importingPath, string reference) =>
        RelativePath.Normalize(RelativePath.Folder(importingPath) + reference);
}
