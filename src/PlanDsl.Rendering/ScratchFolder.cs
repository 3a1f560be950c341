using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace PlanDsl.Rendering;

/// <summary>
/// A temporary folder for a program that lays out or reads pages. It goes with the run: at its end, when it is
/// interrupted, and if it is killed, with the next run that needs one.
/// </summary>
internal sealed class ScratchFolder : IDisposable
{
    private const string Prefix = "plandsl-pages-";
    private const string LockEnding = ".lock";

    private static readonly ConcurrentDictionary<ScratchFolder, bool> Open = [];
    private static readonly Lazy<PosixSignalRegistration[]> Signals = new(static () =>
        [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }
            .Select(static signal => PosixSignalRegistration.Create(signal, static _ => EndAll()))]);

    private readonly FileStream ownLock;

    /// <summary>Makes one, and takes away those of runs that were killed.</summary>
    internal ScratchFolder()
    {
        _ = Signals.Value;
        Sweep();
        var name = Prefix + System.IO.Path.GetRandomFileName();
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), name);

        // The lock stands beside the folder: while it is held, the folder has an owner. The system ends it with the
        // process.
        ownLock = new FileStream(Path + LockEnding, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        Open.TryAdd(this, true);
        Directory.CreateDirectory(Path);
    }

    /// <summary>The folder, absolute.</summary>
    internal string Path { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Open.TryRemove(this, out _))
        {
            Remove(Path);
            ownLock.Dispose();
        }
    }

    /// <summary>Takes away folders whose owner is no more.</summary>
    internal static void Sweep()
    {
        foreach (var lockFile in Directory.GetFiles(System.IO.Path.GetTempPath(), Prefix + "*" + LockEnding))
        {
            try
            {
                using var taken = new FileStream(lockFile, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                var folder = lockFile[..^LockEnding.Length];
                Programs.EndOrphans(OfficeRenderer.ProfileIn(folder));
                Remove(folder);
            }
            catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
            {
                // Somebody works there, or it is another user's.
            }
        }
    }

    /// <summary>The run is interrupted: ends the programs and takes the folders away.</summary>
    private static void EndAll()
    {
        Programs.EndAll();
        foreach (var folder in Open.Keys)
        {
            folder.Dispose();
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            File.Delete(folder + LockEnding);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            // A program still writes there. The lock file stays, so the next run tries again.
        }
    }
}
