using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Files;

/// <summary>Files of the disk; relative paths start at a folder and are shown as they were given.</summary>
internal sealed class DiskSourceHost(string workingFolder, DisplayLanguage language) : ISourceHost
{
    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        try
        {
            var full = Path.GetFullPath(path, workingFolder);
            return Directory.Exists(full) ? throw Reason("是一个文件夹", "it is a folder") : File.ReadAllBytes(full);
        }
        catch (Exception missing) when (missing
            is FileNotFoundException or DirectoryNotFoundException or PathTooLongException or ArgumentException)
        {
            // A name that no file can have, such as an empty one, is the name of no file.
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            throw Reason("没有读取权限", "no permission to read it");
        }
        catch (IOException inUse) when (inUse is not UserReadableException)
        {
            throw Reason("被别的程序占用或磁盘出错", "another program holds it, or the disk fails");
        }
    }

    /// <inheritdoc/>
    public string Resolve(string importingPath, string reference) =>
        Path.IsPathRooted(reference)
            ? RelativePath.Normalize(reference)
            : RelativePath.Normalize(RelativePath.Folder(importingPath) + reference);

    private UserReadableException Reason(string zh, string en) => new(language == DisplayLanguage.En ? en : zh);

    private sealed class UserReadableException(string message) : IOException(message);
}
