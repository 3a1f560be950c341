using System.Diagnostics.CodeAnalysis;
using System.Text;
using PlanDsl.Cli.Files;

namespace PlanDsl.Cli;

/// <summary>The world around one run of the tool: streams, terminal, current folder. Tests give their own.</summary>
internal sealed record CliHost
{
    /// <summary>Columns of an excerpt where no terminal says how many it has.</summary>
    internal const int DefaultWidth = 100;

    internal required TextWriter Out { get; init; }

    internal required TextWriter Error { get; init; }

    internal required Func<Stream> OpenIn { get; init; }

    /// <summary>The folder that relative paths start from, absolute.</summary>
    /// <exception cref="CliException">It was deleted.</exception>
    [AllowNull]
    internal required string WorkingFolder
    {
        get => field ?? throw new CliException(
            new("当前文件夹已经不存在", "The current folder does not exist any more"),
            new("用 cd 换到别的文件夹，再执行一次", "Change to another folder with cd, and run again"));
        init;
    }

    /// <summary>Why a part of the report could not be written; null if all was.</summary>
    internal Func<DiskFault?> OutFault { get; init; } = static () => null;

    /// <summary>The disk as commands change it.</summary>
    internal Disk Disk { get; init; } = new();

    internal bool OutHasColor { get; init; }

    internal bool ErrorIsTerminal { get; init; }

    internal int Width { get; init; } = DefaultWidth;

    /// <summary>
    /// The process's own streams. They are opened as UTF-8 by hand: Console's writers cost start-up time.
    /// </summary>
    internal static CliHost OfThisProcess()
    {
        var outIsTerminal = !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && outIsTerminal)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new CliHost
        {
            Out = Open(StandardStreams.Output),
            Error = Open(StandardStreams.Error),
            OutFault = static () => StandardStreams.Output.Fault,
            OpenIn = StandardStreams.OpenInput,
            WorkingFolder = FindWorkingFolder(),
            OutHasColor = outIsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = outIsTerminal ? Math.Clamp(Console.WindowWidth, 40, 200) : DefaultWidth,
        };
    }

    /// <summary>The full path of a path as the user wrote it.</summary>
    internal string FullPath(string path) =>
        Path.IsPathFullyQualified(path) ? Path.GetFullPath(path) : Path.GetFullPath(path, WorkingFolder);

    private static string? FindWorkingFolder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception gone) when (DiskFault.Is(gone))
        {
            return null;
        }
    }

    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096) { NewLine = "\n" };
}
