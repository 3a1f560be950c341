namespace PlanDsl.Cli.Files;

/// <summary>Puts staged files into a folder one after the other. Doing it again does what is left to do.</summary>
internal sealed class FileByFile(Disk disk, StageFolder stage, StageJournal journal, string folder)
{
    internal void Apply()
    {
        foreach (var file in journal.Files)
        {
            Keep(file);
            if (file.New is null)
            {
                Remove(file);
            }
            else
            {
                Put(file);
            }
        }
    }

    /// <summary>
    /// Takes back what <see cref="Apply"/> has done so far. If it is cut off, applying again goes on where it was.
    /// </summary>
    internal void Undo()
    {
        foreach (var file in journal.Files.Reverse())
        {
            var (path, staged) = (Path.Combine(folder, file.Name), Path.Combine(stage.NewFolder, file.Name));
            var old = Path.Combine(stage.OldFolder, file.Name);
            var isDone = file.New is null ? !File.Exists(path) : !File.Exists(staged);
            if (isDone && file.New is not null)
            {
                disk.Steps.Move(path, staged, replaces: false);
            }

            if (isDone && File.Exists(old))
            {
                disk.Steps.Move(old, path, replaces: false);
            }

            if (file.Kept is { } kept && Path.Combine(folder, kept) is var copy && File.Exists(copy))
            {
                if (File.Exists(path))
                {
                    disk.Steps.Delete(copy);
                }
                else
                {
                    disk.Steps.Move(copy, path, replaces: false);
                }
            }
        }
    }

    private void Keep(StagedFile file)
    {
        var path = Path.Combine(folder, file.Name);
        if (file.Kept is not { } kept || Path.Exists(Path.Combine(folder, kept))
            || !File.Exists(Path.Combine(stage.NewFolder, file.Name)) || !Path.Exists(path))
        {
            return;
        }

        var copy = Path.Combine(folder, kept);
        if (disk.CanExchange && new FileInfo(path).LinkTarget is null)
        {
            // With a second name it is never missing.
            disk.Steps.Link(path, copy);
        }
        else
        {
            disk.Steps.Move(path, copy, replaces: false);
        }
    }

    private void Remove(StagedFile file)
    {
        var path = Path.Combine(folder, file.Name);
        if (FileContents.HashOf(path) == file.Old)
        {
            disk.Steps.Delete(path);
        }
    }

    private void Put(StagedFile file)
    {
        var (path, staged) = (Path.Combine(folder, file.Name), Path.Combine(stage.NewFolder, file.Name));
        if (!File.Exists(staged))
        {
            return;
        }

        if (Path.Exists(path) && file.Kept is null
            && FileContents.HashOf(path) is var now && now != file.Old && now != file.New)
        {
            var kept = KeptName.Find(folder, file.Name);
            disk.Steps.Move(path, Path.Combine(folder, kept), replaces: false);
            disk.Note($"{path} 刚刚被人改过，原来的在 {kept}", $"{path} has just been changed by somebody; that is in {kept}");
        }

        disk.Steps.Move(staged, path, replaces: file.Old is not null || file.Kept is not null);
    }
}
