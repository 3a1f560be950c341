using System.Collections.Immutable;
using System.Text;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>
/// A calendar on the disk. It carries the hash of the rest of itself, so that one which nobody has changed can be
/// written anew, and anything else is left alone.
/// </summary>
internal static class CalendarFile
{
    private const string Stamp = "X-PLANDSL-HASH:";

    /// <summary>Half a SHA-256: a line of a calendar has 75 bytes at most.</summary>
    private const int StampLength = 32;

    /// <summary>Writes a calendar.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="path">The file, absolute.</param>
    /// <param name="shown">The path as messages name it.</param>
    /// <param name="calendar">The calendar, as the compiler makes it.</param>
    /// <param name="sources">The files that the run read: none of them is ever written over.</param>
    /// <param name="isForced">Whether another file of that name is kept aside instead of refusing.</param>
    /// <returns>The path, as shown, under which another file was kept; null if there was none.</returns>
    /// <exception cref="CliException">Another file is there, or it cannot be written.</exception>
    internal static string? Write(
        Disk disk, string path, string shown, byte[] calendar, ImmutableArray<string> sources, bool isForced)
    {
        if (sources.Any(source => FileIdentity.AreSame(source, path)))
        {
            throw new CliException(
                new($"{shown} 是这次读入的方案，不能被日历覆盖",
                    $"{shown} is the plan that was read; the calendar cannot take its place"),
                new("用 --ics 写另一个文件名，例如 日历.ics", "Give --ics another name, such as calendar.ics"));
        }

        if (Directory.Exists(path))
        {
            throw new CliException(
                new($"无法写入 {shown}：{DiskFault.IsFolder.Reason.Zh}",
                    $"Cannot write {shown}: {DiskFault.IsFolder.Reason.En}"),
                DiskFault.IsFolder.Remedy);
        }

        var stamped = WithStamp(calendar);
        using var change = FolderChange.Begin(disk, Path.GetDirectoryName(path)!, shown, mayExchange: false);
        if (FileContents.Are(path, stamped))
        {
            return null;
        }

        var name = Path.GetFileName(path);
        var there = Path.Exists(path);
        var old = there && new FileInfo(path).LinkTarget is null ? FileContents.Find(path) : null;
        var isOurs = !there || (old is not null && (old.Length == 0 || IsUntouched(old)));
        if (!isOurs && !isForced)
        {
            throw new CliException(
                new($"{shown} 已经存在，不是 plandsl 生成的，或者生成后被人改过；没有覆盖",
                    $"{shown} exists and was not made by plandsl, or was changed since; it was not overwritten"),
                new("换一个文件名，或者移走它；加上 --force，原来的会换个名称留下",
                    "Give another name, or move it away; with --force what is there is kept under another name"));
        }

        var kept = isOurs ? null : KeptName.Find(Path.GetDirectoryName(path)!, name);
        change.Write(name, stamped, old is null ? null : Manifest.Hash(old), kept);
        change.Commit();
        return kept is null ? null : Path.Combine(Path.GetDirectoryName(shown) ?? "", kept);
    }

    private static byte[] WithStamp(byte[] calendar)
    {
        var text = Encoding.UTF8.GetString(calendar);
        var end = text.IndexOf("PRODID:", StringComparison.Ordinal);
        end = text.IndexOf("\r\n", end, StringComparison.Ordinal) + 2;
        return Encoding.UTF8.GetBytes(text.Insert(end, Stamp + Manifest.Hash(calendar)[..StampLength] + "\r\n"));
    }

    private static bool IsUntouched(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        var start = text.IndexOf(Stamp, StringComparison.Ordinal);
        if (start < 0 || text.IndexOf("\r\n", start, StringComparison.Ordinal) is not (> 0 and var end))
        {
            return false;
        }

        var rest = Encoding.UTF8.GetBytes(text.Remove(start, end + 2 - start));
        return text[(start + Stamp.Length)..end] == Manifest.Hash(rest)[..StampLength];
    }
}
