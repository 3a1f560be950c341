using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PlanDsl.Cli.Files;

/// <summary>
/// What Linux offers and .NET does not: names of a file, folders that change places, flushed folders, extended
/// attributes (which hold access lists). Each call throws an IOException with the system's number, unless it says else.
/// </summary>
internal static partial class LinuxCalls
{
    private const int WorkingFolder = -100;
    private const int NoFollow = 0x100;
    private const int EmptyPath = 0x1000;
    private const uint BasicFacts = 0x7FF;
    private const uint ExchangePlaces = 2;
    private const int ReadOnly = 0;
    private const int CloseOnExec = 0x80000;
    private const int FactsSize = 256;
    private const int NotSupported = 95;

    /// <summary>The facts of a path; null if they cannot be had.</summary>
    internal static FileFacts? Facts(string path, bool follow)
    {
        Span<byte> facts = stackalloc byte[FactsSize];
        try
        {
            return Statx(WorkingFolder, path, follow ? 0 : NoFollow, BasicFacts, facts) == 0 ? Read(facts) : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library of before 2018. Callers take what they do not know for the worse case.
            return null;
        }
    }

    /// <summary>The facts of an open file; null if they cannot be had.</summary>
    internal static FileFacts? Facts(SafeFileHandle handle)
    {
        Span<byte> facts = stackalloc byte[FactsSize];
        try
        {
            return Statx((int)handle.DangerousGetHandle(), "", EmptyPath, BasicFacts, facts) == 0 ? Read(facts) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Has a file or a folder written to the device.</summary>
    internal static void Flush(string path)
    {
        var file = Open(path, ReadOnly | CloseOnExec);
        Check(file, path);
        var result = Fsync(file);
        var error = Marshal.GetLastPInvokeError();
        _ = Close(file);
        if (result < 0)
        {
            throw Failure(error, path);
        }
    }

    /// <summary>Gives a file a second name.</summary>
    internal static void Link(string path, string secondName) => Check(LinkFile(path, secondName), secondName);

    /// <summary>Has two entries of one disk change places.</summary>
    internal static void Exchange(string one, string other)
    {
        try
        {
            Check(Rename(WorkingFolder, one, WorkingFolder, other, ExchangePlaces), other);
        }
        catch (EntryPointNotFoundException)
        {
            throw Failure(NotSupported, other);
        }
    }

    /// <summary>Gives a file another owner and group.</summary>
    internal static void SetOwner(string path, uint owner, uint group) => Check(ChangeOwner(path, owner, group), path);

    /// <summary>The extended attributes of a file by name; none where the disk has no such thing.</summary>
    internal static IReadOnlyDictionary<string, byte[]> Attributes(string path)
    {
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var names = ReadSized(buffer => ListAttributes(path, buffer, (nuint)buffer.Length), path);
        foreach (var name in Encoding.UTF8.GetString(names).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            found.Add(name, ReadSized(buffer => GetAttribute(path, name, buffer, (nuint)buffer.Length), path));
        }

        return found;
    }

    /// <summary>Sets an extended attribute.</summary>
    internal static void SetAttribute(string path, string name, byte[] value) =>
        Check(SetAttribute(path, name, value, (nuint)value.Length, 0), path);

    private static byte[] ReadSized(Func<byte[], nint> read, string path)
    {
        var size = read([]);
        if (size < 0 && Marshal.GetLastPInvokeError() == NotSupported)
        {
            return [];
        }

        Check((int)size, path);
        var buffer = new byte[size];
        var length = size == 0 ? 0 : read(buffer);
        Check((int)length, path);
        return buffer[..(int)length];
    }

    private static FileFacts Read(ReadOnlySpan<byte> facts)
    {
        // struct statx has the same places on every processor.
        var words = MemoryMarshal.Cast<byte, uint>(facts);
        return new FileFacts(
            Device: ((ulong)words[34] << 32) | words[35],
            Number: MemoryMarshal.Read<ulong>(facts[32..]),
            Names: words[4],
            Owner: words[5],
            Group: words[6],
            Mode: MemoryMarshal.Read<ushort>(facts[28..]));
    }

    private static void Check(int result, string path)
    {
        if (result < 0)
        {
            throw Failure(Marshal.GetLastPInvokeError(), path);
        }
    }

    private static IOException Failure(int error, string path) => new($"error {error} at {path}", error);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, Span<byte> facts);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(int file);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LinkFile(string path, string secondName);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "lchown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint owner, uint group);

    [LibraryImport("libc", EntryPoint = "listxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint ListAttributes(string path, byte[] names, nuint size);

    [LibraryImport("libc", EntryPoint = "getxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetAttribute(string path, string name, byte[] value, nuint size);

    [LibraryImport("libc", EntryPoint = "setxattr", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetAttribute(string path, string name, byte[] value, nuint size, int flags);
}
