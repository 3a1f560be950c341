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
    internal required string WorkingFolder { get; init; }

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
            Out = Open(Console.OpenStandardOutput()),
            Error = Open(Console.OpenStandardError()),
            OpenIn = Console.OpenStandardInput,
            WorkingFolder = Environment.CurrentDirectory,
            OutHasColor = outIsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = outIsTerminal ? Math.Clamp(Console.WindowWidth, 40, 200) : DefaultWidth,
        };
    }

    /// <summary>The full path of a path as the user wrote it.</summary>
    internal string FullPath(string path) => Path.GetFullPath(path, WorkingFolder);

    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096) { NewLine = "\n" };
}
