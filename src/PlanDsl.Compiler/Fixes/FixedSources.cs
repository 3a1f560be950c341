namespace PlanDsl.Compiler;

/// <summary>Sources of which some have been changed in memory.</summary>
internal sealed class FixedSources(ISourceHost origin) : ISourceHost
{
    /// <summary>The changed files by path.</summary>
    internal SortedDictionary<string, byte[]> Changed { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public byte[]? Read(string path) => Changed.TryGetValue(path, out var content) ? content : origin.Read(path);

    /// <inheritdoc/>
    public string Resolve(string importingPath, string reference) => origin.Resolve(importingPath, reference);
}
