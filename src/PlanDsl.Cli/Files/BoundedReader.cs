using System.Globalization;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>Reads files that somebody names: their kind and length are looked at first, and no more is read.</summary>
internal static class BoundedReader
{
    private const int MegaByte = 1 << 20;

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">Its path, absolute.</param>
    /// <param name="maximum">The largest number of bytes that is read.</param>
    /// <exception cref="SourceTooLargeException">It has more.</exception>
    /// <exception cref="IOException">It cannot be read; so does an UnauthorizedAccessException say.</exception>
    internal static byte[] Read(string path, long maximum)
    {
        if (Directory.Exists(path))
        {
            throw new FaultException(DiskFault.IsFolder);
        }

        if (FileFacts.Of(path) is { IsRegular: false })
        {
            // Opening a pipe would wait for ever for somebody to write into it; a device has no end.
            throw new FaultException(DiskFault.NotFile);
        }

        // Word keeps a file that it has open; reading beside it is no harm.
        using var stream = new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (!stream.CanSeek)
        {
            throw new FaultException(DiskFault.NotFile);
        }

        return ReadAll(stream, stream.Length, maximum);
    }

    /// <summary>All bytes of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="expected">How many it is said to have; it may have more or fewer by now.</param>
    /// <param name="maximum">The largest number of bytes that is read.</param>
    /// <exception cref="SourceTooLargeException">It has more.</exception>
    internal static byte[] ReadAll(Stream stream, long expected, long maximum)
    {
        if (expected > maximum)
        {
            throw new SourceTooLargeException(expected);
        }

        var buffer = new byte[Math.Min(expected + 1, maximum + 1)];
        var length = 0;
        while (true)
        {
            var read = stream.Read(buffer, length, buffer.Length - length);
            length += read;
            if (length > maximum)
            {
                throw new SourceTooLargeException(length);
            }

            if (read == 0)
            {
                return buffer[..length];
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(maximum + 1, Math.Max(4096L, length * 2L)));
            }
        }
    }

    /// <summary>Says that a file is over the limit.</summary>
    internal static CliException TooLarge(string shown, long maximum)
    {
        var limit = (maximum / MegaByte).ToString(CultureInfo.InvariantCulture);
        return new CliException(
            new($"{shown} 太大（超过 {limit} MB）", $"{shown} is too large (more than {limit} MB)"),
            new("核对是不是写错了文件；Word 文件可以先压缩其中的图片",
                "See whether it is the file you meant; compress the pictures of a Word file first"));
    }
}
