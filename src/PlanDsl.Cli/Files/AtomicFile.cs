namespace PlanDsl.Cli.Files;

/// <summary>Replaces one file whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Replaces the content; keeps the file's permissions, and follows a link to the file it names.</summary>
    /// <param name="path">The file, absolute.</param>
    /// <param name="shown">The path as messages name it.</param>
    /// <param name="content">The new bytes.</param>
    /// <exception cref="CliException">It could not be done; the file is as it was.</exception>
    internal static void Replace(string path, string shown, byte[] content)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var shownFolder = Path.GetDirectoryName(shown) is { Length: > 0 } folder ? folder : ".";
        UnixFileMode? mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target);
        using var change = new FileTransaction(Path.GetDirectoryName(target)!, shownFolder);
        change.Write(Path.GetFileName(target), content);
        change.Commit();
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(target, kept);
        }
    }
}
