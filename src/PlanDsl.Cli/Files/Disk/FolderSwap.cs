namespace PlanDsl.Cli.Files;

/// <summary>
/// Has a folder change places with its new self, which stands in a stage, and clears the old one away.
/// </summary>
internal sealed class FolderSwap(Disk disk, StageFolder stage, StageJournal journal, string folder)
{
    /// <summary>
    /// Whether a folder can: it is on the disk of the folder above, holds nothing but files, has no attributes that a
    /// new one would lack, and nobody stands in it who would be left in the old one.
    /// </summary>
    internal static bool CanDo(Disk disk, string folder)
    {
        if (!disk.CanExchange || Path.GetDirectoryName(folder) is not { } above
            || FileFacts.OfEntry(folder) is not { IsFolder: true } facts
            || FileFacts.Of(above)?.Device != facts.Device || facts.IsSameFile(FileFacts.Of(".")))
        {
            return false;
        }

        return Directory.EnumerateFileSystemEntries(folder).All(static e => FileFacts.OfEntry(e) is { IsRegular: true })
            && LinuxCalls.Attributes(folder).Keys.All(static name => name == "security.selinux");
    }

    /// <summary>Makes the folder's new self: what stays as a second name of the file that is there.</summary>
    /// <param name="contents">The new files' bytes by name.</param>
    /// <returns>Whether it is as the folder is in all else.</returns>
    internal bool Prepare(IReadOnlyDictionary<string, byte[]> contents)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        File.SetUnixFileMode(stage.NewFolder, File.GetUnixFileMode(folder));
        if (FileFacts.Of(folder) is not { } old || FileFacts.Of(stage.NewFolder) is not { } made
            || (old.Owner, old.Group, old.Mode) != (made.Owner, made.Group, made.Mode))
        {
            return false;
        }

        foreach (var name in journal.Carried)
        {
            disk.Steps.Link(Path.Combine(folder, name), Path.Combine(stage.NewFolder, name));
        }

        foreach (var file in journal.Files)
        {
            if (file.Kept is { } kept)
            {
                disk.Steps.Link(Path.Combine(folder, file.Name), Path.Combine(stage.NewFolder, kept));
            }

            if (file.New is not null)
            {
                stage.Write(file.Name, contents[file.Name]);
            }
        }

        return true;
    }

    /// <summary>
    /// Deletes what the folder's old self holds and the new one has or was meant to replace. What somebody put or
    /// changed there in the last moment goes into the new one.
    /// </summary>
    internal void Drain()
    {
        if (!Directory.Exists(stage.NewFolder))
        {
            return;
        }

        foreach (var path in Directory.GetFileSystemEntries(stage.NewFolder))
        {
            var name = Path.GetFileName(path);
            if (IsKnown(path, name))
            {
                disk.Steps.Delete(path);
                continue;
            }

            var free = Path.Exists(Path.Combine(folder, name)) ? KeptName.Find(folder, name) : name;
            if (Directory.Exists(path))
            {
                disk.Steps.MoveFolder(path, Path.Combine(folder, free));
            }
            else
            {
                disk.Steps.Move(path, Path.Combine(folder, free), replaces: false);
            }

            if (free != name)
            {
                disk.Note($"{folder} 里的 {name} 刚刚被人改过，改过的在 {free}",
                    $"{name} in {folder} has just been changed by somebody; that is in {free}");
            }
        }
    }

    private bool IsKnown(string path, string name)
    {
        if (FileFacts.OfEntry(path) is not { IsRegular: true } facts)
        {
            return false;
        }

        if (facts.IsSameFile(FileFacts.OfEntry(Path.Combine(folder, name))))
        {
            return true;
        }

        var hash = FileContents.HashOf(path);
        return journal.Files.Any(file =>
            (file.Name == name && hash is not null && (hash == file.Old || hash == file.New))
            || (file.Kept == name && facts.IsSameFile(FileFacts.OfEntry(Path.Combine(folder, file.Name)))));
    }
}
