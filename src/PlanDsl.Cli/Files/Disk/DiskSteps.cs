namespace PlanDsl.Cli.Files;

/// <summary>The steps on the real disk.</summary>
internal sealed class DiskSteps : IDiskSteps
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <inheritdoc/>
    public void MakeFolder(string path) => Directory.CreateDirectory(path);

    /// <inheritdoc/>
    public FileStream OpenLock(string path) =>
        new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);

    /// <inheritdoc/>
    public void WriteNew(string path, byte[] content, bool isPrivate)
    {
        var options = new FileStreamOptions
        {
            // Not Create: that empties a file even if it is new, and ext4 writes out at once what was emptied.
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = 0,
        };
        if (isPrivate && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using var stream = new FileStream(path, options);
        stream.Write(content);
        if (stream.Length > content.Length)
        {
            stream.SetLength(content.Length);
        }
    }

    /// <inheritdoc/>
    public void Flush(string path)
    {
        if (OperatingSystem.IsLinux())
        {
            LinuxCalls.Flush(path);
        }
        else if (File.Exists(path))
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
            stream.Flush(flushToDisk: true);
        }
    }

    /// <inheritdoc/>
    public void WriteInto(string path, byte[] content)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);
        stream.Write(content);
        stream.SetLength(content.Length);
        stream.Flush(flushToDisk: true);
    }

    /// <inheritdoc/>
    public void Link(string path, string secondName)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new IOException("hard links are made on Linux only");
        }

        LinuxCalls.Link(path, secondName);
    }

    /// <inheritdoc/>
    public void Move(string from, string to, bool replaces) => File.Move(from, to, replaces);

    /// <inheritdoc/>
    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    /// <inheritdoc/>
    public void Exchange(string one, string other) => LinuxCalls.Exchange(one, other);

    /// <inheritdoc/>
    public void Delete(string path) => File.Delete(path);

    /// <inheritdoc/>
    public void DeleteFolder(string path) => Directory.Delete(path);
}
