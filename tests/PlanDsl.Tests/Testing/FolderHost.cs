using PlanDsl.Compiler;

namespace PlanDsl.Tests.Testing;

/// <summary>Reads sources below a folder; paths are relative to it.</summary>
internal sealed class FolderHost(string folder) : ISourceHost
{
    public byte[]? Read(string path)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    public string Resolve(string importingPath, string reference)
    {
        var combined = Path.Combine(folder, Path.GetDirectoryName(importingPath)!, reference);
        return Path.GetRelativePath(folder, Path.GetFullPath(combined)).Replace('\\', '/');
    }
}
