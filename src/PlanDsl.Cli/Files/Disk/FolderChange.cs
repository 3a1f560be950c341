using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>
/// A change to the files of one folder that happens whole or not at all, whatever stops the run. Whoever holds it is
/// alone in changing that folder. Different folders can change at the same time.
/// </summary>
internal sealed class FolderChange : IDisposable
{
    private readonly Disk disk;
    private readonly string folder;
    private readonly string shown;
    private readonly List<string> madeFolders = [];
    private readonly List<StagedFile> files = [];
    private readonly Dictionary<string, byte[]> contents = new(StringComparer.Ordinal);
    private StageFolder? stage;
    private bool isInside;

    private FolderChange(Disk disk, string folder, string shown)
    {
        this.disk = disk;
        this.folder = folder;
        this.shown = shown;
    }

    /// <summary>Whether the folder is all the tool's own, so that it may change places with its new self.</summary>
    internal bool MayExchange { get; init; }

    /// <summary>
    /// Waits for other runs that are changing a folder, and ends what one that was cut off left there.
    /// </summary>
    /// <param name="disk">The disk.</param>
    /// <param name="folder">The folder, absolute; it and those above it are made if they are not there.</param>
    /// <param name="shown">The folder as messages name it.</param>
    /// <param name="mayExchange">Whether it is all the tool's own.</param>
    /// <exception cref="CliException">Another run holds it, or it cannot be written.</exception>
    internal static FolderChange Begin(Disk disk, string folder, string shown, bool mayExchange)
    {
        var change = new FolderChange(disk, folder, shown) { MayExchange = mayExchange };
        try
        {
            change.Enter();
            return change;
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            change.Dispose();
            throw File.Exists(folder)
                ? new CliException(
                    new($"无法写入 {shown}：它是一个文件，不是文件夹", $"Cannot write to {shown}: it is a file, not a folder"),
                    new("移走那个文件，或用 -o 换一个输出文件夹", "Move that file, or choose another output folder with -o"))
                : DiskFault.Writing(shown, refused, isUntouched: true);
        }
    }

    /// <summary>Ends what a run that was cut off left of a change to a folder.</summary>
    internal static void Settle(Disk disk, string folder)
    {
        if (Path.GetDirectoryName(folder) is not null)
        {
            StageFolder.Settle(disk, StageFolder.PathFor(folder));
        }

        StageFolder.Settle(disk, StageFolder.PathInside(folder));
    }

    /// <summary>Plans to write a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="old">The hash of what stands there and may go; null if nothing does.</param>
    /// <param name="kept">The name under which what stands there is kept; null if it is not.</param>
    internal void Write(string name, byte[] content, string? old, string? kept = null)
    {
        files.Add(new StagedFile(name, old, Manifest.Hash(content), kept));
        contents.Add(name, content);
    }

    /// <summary>Plans to remove a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="old">The hash of what stands there; if it is another by then, it stays.</param>
    internal void Remove(string name, string old) => files.Add(new StagedFile(name, old, null));

    /// <summary>Does what was planned.</summary>
    /// <exception cref="CliException">It could not be done; everything is as it was, unless it says else.</exception>
    internal void Commit()
    {
        try
        {
            if (!Directory.Exists(folder))
            {
                MakeFresh();
            }
            else if (!TryExchange())
            {
                ReplaceOneByOne();
            }

            madeFolders.Clear();
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            throw DiskFault.Writing(shown, refused, isUntouched: true);
        }
    }

    /// <summary>Lets others in, and takes away the folders that were made for nothing.</summary>
    public void Dispose()
    {
        if (stage is not null && !isInside && disk.KeptStage is { } keeper)
        {
            keeper.Keep(stage);
        }
        else
        {
            stage?.Dispose();
        }

        foreach (var made in Enumerable.Reverse(madeFolders))
        {
            Disk.Try(() => disk.Steps.DeleteFolder(made));
        }
    }

    private void Enter()
    {
        if (File.Exists(folder))
        {
            throw new FaultException(DiskFault.NotFolder);
        }

        var above = Path.GetDirectoryName(folder);
        var missing = new Stack<string>();
        for (var path = above; path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
        {
            missing.Push(path);
        }

        foreach (var path in missing)
        {
            if (File.Exists(path))
            {
                throw new FaultException(DiskFault.NotFolder);
            }

            disk.Steps.MakeFolder(path);
            madeFolders.Add(path);
        }

        if (above is not null)
        {
            try
            {
                stage = StageFolder.Enter(disk, StageFolder.PathFor(folder), shown);
            }
            catch (Exception refused) when (DiskFault.Is(refused) && Directory.Exists(folder))
            {
                // Only the folder itself can be written.
            }
        }

        if (stage is null)
        {
            stage = StageFolder.Enter(disk, StageFolder.PathInside(folder), shown);
            isInside = true;
        }
        else
        {
            StageFolder.Settle(disk, StageFolder.PathInside(folder));
        }
    }

    private void MakeFresh()
    {
        stage!.Begin(new StageJournal(StageMode.Fresh, Path.GetFileName(folder), [.. files], []));
        foreach (var (name, content) in contents)
        {
            stage.Write(name, content);
        }

        disk.Steps.MoveFolder(stage.NewFolder, folder);
        Disk.Try(stage.Clear);
    }

    private bool TryExchange()
    {
        if (!MayExchange || isInside || !FolderSwap.CanDo(disk, folder))
        {
            return false;
        }

        var carried = Directory.EnumerateFiles(folder).Select(static path => Path.GetFileName(path))
            .Where(name => files.All(file => file.Name != name));
        var journal = new StageJournal(StageMode.Exchange, Path.GetFileName(folder), [.. files], [.. carried]);
        var swap = new FolderSwap(disk, stage!, journal, folder);
        try
        {
            stage!.Begin(journal);
            if (!swap.Prepare(contents))
            {
                stage.Clear();
                return false;
            }

            stage.Mark();
            disk.Steps.Exchange(stage.NewFolder, folder);
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            // This disk or this folder does not allow it; the other way may still be open, or says why not.
            stage!.Clear();
            return false;
        }

        Disk.Try(() =>
        {
            swap.Drain();
            stage.Clear();
        });
        return true;
    }

    private void ReplaceOneByOne()
    {
        using var inside = isInside ? null : StageFolder.Enter(disk, StageFolder.PathInside(folder), shown);
        var used = inside ?? stage!;
        var journal = new StageJournal(StageMode.OneByOne, null, [.. files], []);
        used.Begin(journal);
        foreach (var file in files)
        {
            if (contents.TryGetValue(file.Name, out var content))
            {
                used.Write(file.Name, content);
            }

            if (file.Old is not null && FileContents.Find(Path.Combine(folder, file.Name)) is { } old)
            {
                used.WriteOld(file.Name, old);
            }
        }

        used.Mark();
        var work = new FileByFile(disk, used, journal, folder);
        try
        {
            work.Apply();
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            Undo(work, used, refused);
            throw;
        }

        Disk.Try(used.Clear);
    }

    private void Undo(FileByFile work, StageFolder used, Exception refused)
    {
        try
        {
            work.Undo();
            used.Clear();
        }
        catch (Exception again) when (DiskFault.Is(again))
        {
            var fault = DiskFault.Of(refused);
            throw new CliException(
                new($"写入 {shown} 时出错（{fault.Reason.Zh}），也没能复原（{DiskFault.Of(again).Reason.Zh}）",
                    $"Writing {shown} failed ({fault.Reason.En}), and so did putting things back "
                    + $"({DiskFault.Of(again).Reason.En})"),
                new($"再执行一次，会接着做完；新旧文件都在 {used.Place}",
                    $"Run again, which finishes it; the files, old and new, are in {used.Place}"));
        }
    }
}
