using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>Bytes of files that stand where this tool writes.</summary>
internal static class FileContents
{
    /// <summary>The bytes of a regular file; null if there is none of that name or it cannot be read.</summary>
    internal static byte[]? Find(string path)
    {
        try
        {
            // A pipe would never end, a device has no end.
            return !File.Exists(path) || FileFacts.Of(path) is { IsRegular: false } ? null : File.ReadAllBytes(path);
        }
        catch (Exception unreadable) when (DiskFault.Is(unreadable))
        {
            return null;
        }
    }

    /// <summary>The hash of a file's bytes as manifests give it; null as with <see cref="Find"/>.</summary>
    internal static string? HashOf(string path) => Find(path) is { } content ? Manifest.Hash(content) : null;

    /// <summary>Whether a file has just these bytes.</summary>
    internal static bool Are(string path, byte[] content) =>
        new FileInfo(path) is { Exists: true } file && file.Length == content.Length
        && Find(path) is { } there && there.AsSpan().SequenceEqual(content);
}
