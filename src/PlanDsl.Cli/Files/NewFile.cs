namespace PlanDsl.Cli.Files;

/// <summary>Writes files that were not there before.</summary>
internal static class NewFile
{
    /// <summary>Writes a file whole, with the folders that it needs, and never over another.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="path">The file, absolute.</param>
    /// <param name="shown">The path as messages name it.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="CliException">It is there already, or cannot be written.</exception>
    internal static void Write(Disk disk, string path, string shown, byte[] content)
    {
        var folder = Path.GetDirectoryName(path)!;
        FolderChange.Settle(disk, folder);
        CheckIsFree(path, shown);
        using var change = FolderChange.Begin(disk, folder, shown, mayExchange: false);
        CheckIsFree(path, shown);
        change.Write(Path.GetFileName(path), content, old: null);
        change.Commit();
    }

    /// <summary>Stops if there is something already.</summary>
    /// <exception cref="CliException">There is.</exception>
    internal static void CheckIsFree(string path, string shown)
    {
        if (Path.Exists(path))
        {
            throw new CliException(
                new($"{shown} 已经存在", $"{shown} exists already"),
                new("换一个名称，或者先移走它；这个命令不覆盖已有的文件", "Choose another name or move it away; nothing is ever overwritten"));
        }
    }
}
