using System.Text;
using PlanDsl.Compiler;

namespace PlanDsl.Tests.Compiler;

/// <summary>Files in memory.</summary>
internal sealed class MemoryHost : ISourceHost
{
    private readonly Dictionary<string, byte[]> files = [];

    /// <summary>How often each file was read.</summary>
    public Dictionary<string, int> Reads { get; } = [];

    public MemoryHost With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryHost With(string path, byte[] content)
    {
        files[path] = content;
        return this;
    }

    public byte[]? Read(string path)
    {
        Reads[path] = Reads.GetValueOrDefault(path) + 1;
        return path.EndsWith("锁住.plan", StringComparison.Ordinal)
            ? throw new SourceUnreadableException(new("被占用", "in use"), new("关闭它", "close it"))
            : files.GetValueOrDefault(path);
    }

    public string Resolve(string importingPath, string reference) =>
        RelativePath.Normalize(RelativePath.Folder(importingPath) + reference);
}
