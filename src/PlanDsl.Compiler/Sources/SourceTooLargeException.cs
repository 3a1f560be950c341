namespace PlanDsl.Compiler;

/// <summary>A file is longer than <see cref="ISourceHost.MaximumBytes"/>.</summary>
/// <param name="size">How many bytes it has, as far as was seen.</param>
public sealed class SourceTooLargeException(long size) : IOException("the file is too large")
{
    /// <summary>How many bytes it has, as far as was seen.</summary>
    public long Size { get; } = size;
}
