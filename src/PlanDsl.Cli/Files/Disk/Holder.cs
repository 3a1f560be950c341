using System.Globalization;
using System.Text;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Files;

/// <summary>Who holds a lock. It only serves the message: the lock itself is the system's.</summary>
internal static class Holder
{
    /// <summary>This process, as a lock's neighbour file has it: process id, machine, time.</summary>
    internal static byte[] Describe() => Encoding.UTF8.GetBytes(string.Join('\n',
        Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
        Environment.MachineName,
        DateTimeOffset.Now.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)));

    /// <summary>Says who holds it.</summary>
    /// <param name="description">What <see cref="Describe"/> gave there; null if it cannot be read.</param>
    /// <param name="shown">What is held, as messages name it.</param>
    internal static CliException Busy(byte[]? description, string shown)
    {
        var lines = description is null ? [] : Encoding.UTF8.GetString(description).Split('\n');
        var who = lines is [var process, var machine, var since]
            ? new Bilingual($"（进程 {process}，在 {machine} 上，自 {since} 起）",
                $" (process {process} on {machine}, since {since})")
            : new Bilingual("", "");
        return new CliException(
            new($"{shown} 正由另一个 plandsl 写入{who.Zh}", $"Another plandsl is writing {shown}{who.En}"),
            new("等它结束再执行一次；它若已经停住，结束那个进程。这里的文件没有改动",
                "Wait until it is done and run again; if it hangs, end that process. Nothing was changed here"));
    }
}
