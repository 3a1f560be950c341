using System.Collections.Concurrent;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>Files of the disk; relative paths start at a folder and are shown as they were given.</summary>
internal sealed class DiskSourceHost(CliHost host) : ISourceHost
{
    private readonly ConcurrentDictionary<string, byte[]> firstRead = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        try
        {
            var content = BoundedReader.Read(host.FullPath(path), ISourceHost.MaximumBytes);
            firstRead.TryAdd(path, content);
            return content;
        }
        catch (Exception missing) when (missing
            is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            // A name that no file can have, such as an empty one, is the name of no file.
            return null;
        }
        catch (Exception refused) when (refused is not SourceTooLargeException && DiskFault.Is(refused))
        {
            var fault = DiskFault.Of(refused);
            throw new SourceUnreadableException(fault.Reason, fault.Remedy);
        }
    }

    /// <inheritdoc/>
    public string Resolve(string importingPath, string reference) =>
        Path.IsPathRooted(reference)
            ? RelativePath.Normalize(reference)
            : RelativePath.Normalize(RelativePath.Folder(importingPath) + reference);

    /// <summary>What a file had when it was read first.</summary>
    internal byte[] FirstRead(string path) => firstRead[path];

    /// <summary>The full paths of all files that were read.</summary>
    internal IEnumerable<string> AllRead => firstRead.Keys.Select(host.FullPath);
}
