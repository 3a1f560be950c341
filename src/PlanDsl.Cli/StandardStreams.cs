using System.Runtime.InteropServices;
using PlanDsl.Cli.Files;

namespace PlanDsl.Cli;

/// <summary>
/// The streams that the process was started with. One that was closed is not there, though its number may be in use:
/// the runtime opens files of its own before the first line of the program.
/// </summary>
internal static partial class StandardStreams
{
    private const int GetFlags = 1;
    private const int ClosesOnExec = 1;

    internal static ReportStream Output { get; } = new(IsInherited(1) ? Console.OpenStandardOutput : null);

    internal static ReportStream Error { get; } = new(IsInherited(2) ? Console.OpenStandardError : null);

    /// <summary>The standard input.</summary>
    /// <exception cref="IOException">It is closed.</exception>
    internal static Stream OpenInput() =>
        IsInherited(0) ? Console.OpenStandardInput() : throw new FaultException(DiskFault.Closed);

    /// <summary>
    /// What a process inherits is not marked to be closed for the next one; what the runtime opens is.
    /// </summary>
    private static bool IsInherited(int number)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        var flags = FileControl(number, GetFlags);
        return flags >= 0 && (flags & ClosesOnExec) == 0;
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int FileControl(int number, int command);
}
