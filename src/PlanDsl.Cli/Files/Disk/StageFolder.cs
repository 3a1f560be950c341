using System.Text;

namespace PlanDsl.Cli.Files;

/// <summary>
/// The hidden folder in which a change is prepared: a lock, a journal, the new files, and the mark from which on they
/// count. Whoever enters it is alone in it, and has ended whatever an earlier run left there.
/// </summary>
internal sealed class StageFolder : IDisposable
{
    /// <summary>How the names of all such folders begin.</summary>
    internal const string Prefix = ".plandsl-";

    private const string LockName = "lock";
    private const string HolderName = "holder";
    private const string JournalName = "journal.json";
    private const string UnfinishedJournalName = "journal.part";
    private const string MarkName = "go";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Disk disk;
    private readonly FileStream ownLock;
    private string path;
    private StageJournal? journal;
    private bool isForeign;

    private StageFolder(Disk disk, string path, FileStream ownLock)
    {
        this.disk = disk;
        this.path = path;
        this.ownLock = ownLock;
    }

    /// <summary>Where new files stand before they count; in the end what is left of the folder's old self.</summary>
    internal string NewFolder => Path.Combine(path, "new");

    /// <summary>Where the old files are kept until the last new one has its place.</summary>
    internal string OldFolder => Path.Combine(path, "old");

    /// <summary>The stage itself.</summary>
    internal string Place => path;

    /// <summary>Whether the new files counted when an earlier run ended.</summary>
    internal bool IsMarked => File.Exists(Path.Combine(path, MarkName));

    /// <summary>The stage of a file or folder: beside it, always of the same name.</summary>
    internal static string PathFor(string entry)
    {
        // Names that some disk takes for the same one share a stage.
        var name = Path.GetFileName(entry).Normalize().ToUpperInvariant();
        return Path.Combine(Path.GetDirectoryName(entry)!, $"{Prefix}{Hash(name) >> 16:x12}");
    }

    /// <summary>The stage inside a folder, on the same disk as its files.</summary>
    internal static string PathInside(string folder) => Path.Combine(folder, Prefix + "inside");

    /// <summary>
    /// Waits until nobody else is in a stage, makes it if need be, and ends what an earlier run left.
    /// </summary>
    /// <param name="disk">The disk.</param>
    /// <param name="path">The stage.</param>
    /// <param name="shown">The file or folder that it is for, as messages name it.</param>
    /// <exception cref="CliException">Another run is in it, and stays.</exception>
    internal static StageFolder Enter(Disk disk, string path, string shown)
    {
        if (disk.KeptStage?.TryTake(path) is { } kept)
        {
            return kept;
        }

        var end = Environment.TickCount64 + (long)disk.Patience.TotalMilliseconds;
        while (true)
        {
            if (TryEnter(disk, path, isMade: true) is { } stage)
            {
                return stage.Begin();
            }

            if (Environment.TickCount64 >= end)
            {
                throw Holder.Busy(FileContents.Find(Path.Combine(path, HolderName)), shown);
            }

            Thread.Sleep(Pause);
        }
    }

    /// <summary>
    /// Ends what a run that was cut off left; does nothing if there is none or another run is busy there.
    /// </summary>
    internal static void Settle(Disk disk, string path)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        try
        {
            using var stage = TryEnter(disk, path, isMade: false);
            stage?.Recover();
        }
        catch (CliException foreign)
        {
            disk.Note(foreign.Text.Zh, foreign.Text.En);
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            // A run that only looks may do without; one that writes says why it cannot.
        }
    }

    /// <summary>Writes down what is going to happen.</summary>
    internal void Begin(StageJournal change)
    {
        var unfinished = Path.Combine(path, UnfinishedJournalName);
        disk.Steps.WriteNew(unfinished, change.Write(), isPrivate: false);
        disk.Steps.Move(unfinished, Path.Combine(path, JournalName), replaces: true);
        journal = change;
        disk.Steps.MakeFolder(NewFolder);
    }

    /// <summary>Writes a new file into the stage.</summary>
    internal void Write(string name, byte[] content, bool isPrivate = false) =>
        disk.Steps.WriteNew(Path.Combine(NewFolder, name), content, isPrivate);

    /// <summary>Keeps what a file had before.</summary>
    internal void WriteOld(string name, byte[] content)
    {
        if (!Directory.Exists(OldFolder))
        {
            disk.Steps.MakeFolder(OldFolder);
        }

        disk.Steps.WriteNew(Path.Combine(OldFolder, name), content, isPrivate: true);
    }

    /// <summary>From now on the new files count: a run that is cut off is finished, not undone.</summary>
    internal void Mark() => disk.Steps.WriteNew(Path.Combine(path, MarkName), [], isPrivate: false);

    /// <summary>
    /// Goes to where another file or folder has its stage, in one step and with the lock; false if it must not or
    /// cannot.
    /// </summary>
    /// <param name="place">That stage, in the same folder as this one.</param>
    internal bool TryMove(string place)
    {
        if (Path.GetDirectoryName(place) != Path.GetDirectoryName(path) || Path.Exists(place))
        {
            return false;
        }

        try
        {
            disk.Steps.MoveFolder(path, place);
            path = place;
            return true;
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            // Somebody has just made that stage, or this system does not move a folder with a lock in it.
            return false;
        }
    }

    /// <summary>Whether nothing is left in it that a later run needs.</summary>
    internal bool IsClean => !isForeign && journal is null;

    /// <summary>Deletes what is left of a change that is done or was undone, and makes room for another.</summary>
    internal void Clear()
    {
        disk.Steps.Delete(Path.Combine(path, MarkName));
        foreach (var file in journal?.Files ?? [])
        {
            Clear(file.Name);
            if (file.Kept is { } kept)
            {
                Clear(kept);
            }
        }

        foreach (var name in journal?.Carried ?? [])
        {
            Clear(name);
        }

        foreach (var folder in new[] { NewFolder, OldFolder }.Where(Directory.Exists))
        {
            disk.Steps.DeleteFolder(folder);
        }

        // The next journal is written over this one: a file that is deleted and made again costs more, see KeptStage.
        if (File.Exists(Path.Combine(path, JournalName)))
        {
            disk.Steps.Move(
                Path.Combine(path, JournalName), Path.Combine(path, UnfinishedJournalName), replaces: true);
        }

        journal = null;
    }

    /// <summary>Leaves the stage, and takes it away if nothing is in it that a later run needs.</summary>
    public void Dispose()
    {
        try
        {
            if (isForeign)
            {
                Disk.Try(() => disk.Steps.Delete(Path.Combine(path, LockName)));
            }
            else if (journal is null || !IsMarked)
            {
                Disk.Try(Leave);
            }
        }
        finally
        {
            ownLock.Dispose();
        }

        if (OperatingSystem.IsWindows())
        {
            Disk.Try(() => disk.Steps.Delete(Path.Combine(path, LockName)));
        }

        if (!isForeign && Directory.Exists(path))
        {
            Disk.Try(() => disk.Steps.DeleteFolder(path));
        }
    }

    private static StageFolder? TryEnter(Disk disk, string path, bool isMade)
    {
        FileStream? opened = null;
        var name = Path.Combine(path, LockName);
        try
        {
            if (isMade && !Directory.Exists(path))
            {
                disk.Steps.MakeFolder(path);
            }

            opened = disk.Steps.OpenLock(name);
        }
        catch (DirectoryNotFoundException)
        {
            // Whoever was here has just taken the folder away.
            return null;
        }
        catch (IOException busy) when (DiskFault.IsInUse(busy))
        {
            return null;
        }

        // A lock on a file that its last holder has deleted since is none.
        if (FileFacts.Of(opened.SafeFileHandle) is { } held && !held.IsSameFile(FileFacts.Of(name)))
        {
            opened.Dispose();
            return null;
        }

        return new StageFolder(disk, path, opened);
    }

    private StageFolder Begin()
    {
        try
        {
            Recover();
            disk.Steps.WriteNew(Path.Combine(path, HolderName), Holder.Describe(), isPrivate: false);
            return this;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>
    /// FNV-1a. It only has to tell names apart, and every command asks for it: SHA-256 would load OpenSSL for that.
    /// </summary>
    private static ulong Hash(string name)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var part in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ part) * 0x100000001B3);
        }

        return hash;
    }

    private void Recover()
    {
        var content = FileContents.Find(Path.Combine(path, JournalName));
        journal = content is null ? null : StageJournal.Read(content);
        if (content is not null && journal is null)
        {
            isForeign = true;
            throw new CliException(
                new($"{path}/{JournalName} 不是 plandsl 写的，不能据此恢复", $"{path}/{JournalName} was not written by plandsl"),
                new($"看看 {path} 里有没有要留的文件，移走它们，再删去这个文件夹",
                    $"See whether {path} holds files that are wanted, move them away and delete that folder"));
        }

        if (journal is not null)
        {
            new StageRecovery(disk, this, journal).Run();
        }

        Clear();
    }

    private void Clear(string name)
    {
        foreach (var folder in new[] { NewFolder, OldFolder })
        {
            var file = Path.Combine(folder, name);
            if (File.Exists(file))
            {
                disk.Steps.Delete(file);
            }
        }
    }

    private void Leave()
    {
        Clear();
        disk.Steps.Delete(Path.Combine(path, UnfinishedJournalName));
        disk.Steps.Delete(Path.Combine(path, HolderName));
        if (!OperatingSystem.IsWindows())
        {
            disk.Steps.Delete(Path.Combine(path, LockName));
        }
    }
}
