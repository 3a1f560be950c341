namespace PlanDsl.Cli.Files;

/// <summary>
/// Ends what a run that was cut off left in a stage: finishes it if its files counted, else undoes it.
/// </summary>
internal sealed class StageRecovery(Disk disk, StageFolder stage, StageJournal journal)
{
    private readonly string folder = Path.GetDirectoryName(stage.Place)!;

    internal void Run()
    {
        var target = journal.Target is { } name ? Path.Combine(folder, name) : folder;
        switch (journal.Mode)
        {
            case StageMode.File when stage.IsMarked:
                FinishFile(target);
                break;
            case StageMode.File:
                RescueFile(target);
                break;
            case StageMode.Exchange when stage.IsMarked:
                new FolderSwap(disk, stage, journal, target).Drain();
                break;
            case StageMode.OneByOne when stage.IsMarked:
                new FileByFile(disk, stage, journal, target).Apply();
                disk.Note($"上一次写入 {target} 时中断，已接着完成",
                    $"The last run was cut off while writing {target}; it was finished");
                break;
        }
    }

    /// <summary>The file was being written into: it may have the new bytes in front and the old ones behind.</summary>
    private void FinishFile(string file)
    {
        var name = Path.GetFileName(file);
        var staged = Path.Combine(stage.NewFolder, name);
        if (FileContents.Find(staged) is not { } wanted
            || FileContents.Find(Path.Combine(stage.OldFolder, name)) is not { } old)
        {
            return;
        }

        if (!File.Exists(file))
        {
            disk.Steps.Move(staged, file, replaces: false);
            NoteRecovered(file);
        }
        else if (FileContents.Find(file) is { } now && !now.AsSpan().SequenceEqual(wanted))
        {
            if (IsTorn(now, old, wanted))
            {
                disk.Steps.WriteInto(file, wanted);
                NoteRecovered(file);
            }
            else if (!now.AsSpan().SequenceEqual(old))
            {
                // Somebody has worked on it since. Both stay.
                var kept = KeptName.Find(folder, name);
                disk.Steps.Move(Path.Combine(stage.OldFolder, name), Path.Combine(folder, kept), replaces: false);
                disk.Note($"上一次写入 {file} 时中断，之后又有人改过它；中断前的内容在 {kept}",
                    $"The last run was cut off while writing {file}, which was changed since; "
                    + $"what it held is in {kept}");
            }
        }
    }

    /// <summary>The file itself is whole. If somebody took it away, what was to replace it is all there is.</summary>
    private void RescueFile(string file)
    {
        var staged = Path.Combine(stage.NewFolder, Path.GetFileName(file));
        if (!Path.Exists(file) && journal.Files is [{ New: { } wanted }] && FileContents.HashOf(staged) == wanted)
        {
            disk.Steps.Move(staged, file, replaces: false);
            NoteRecovered(file);
        }
    }

    private void NoteRecovered(string file) => disk.Note(
        $"上一次写入 {file} 时中断，已恢复", $"The last run was cut off while writing {file}; it was recovered");

    private static bool IsTorn(ReadOnlySpan<byte> now, ReadOnlySpan<byte> old, ReadOnlySpan<byte> wanted)
    {
        var written = now.CommonPrefixLength(wanted);
        return now.Length == Math.Max(old.Length, written)
            && (written >= old.Length || now[written..].SequenceEqual(old[written..]));
    }
}
