using System.Diagnostics;
using System.Text;

namespace PlanDsl.Tests.EndToEnd;

/// <summary>
/// plandsl as a program of its own: the one of this build, or a published one that PLANDSL_EXE names, so that one set
/// of tests holds every image that people get.
/// </summary>
internal static class ProgramUnderTest
{
    /// <summary>The program's path. One that names no file fails each test: none is skipped in silence.</summary>
    public static string Path { get; } =
        Environment.GetEnvironmentVariable("PLANDSL_EXE") is { Length: > 0 } named
            ? System.IO.Path.GetFullPath(named)
            : System.IO.Path.Combine(
                AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "plandsl.exe" : "plandsl");

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The current folder of the program.</param>
    /// <param name="arguments">Its command line.</param>
    /// <param name="input">What it gets as standard input, as UTF-8.</param>
    /// <param name="searchPath">Where it finds other programs; null for the PATH of the tests.</param>
    public static ProgramRun Run(
        string folder, IEnumerable<string> arguments, string input = "", string? searchPath = null)
    {
        var start = new ProcessStartInfo(Path, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (searchPath is not null)
        {
            start.Environment["PATH"] = searchPath;
        }

        using var process = Process.Start(start)!;
        var error = Task.Run(() => ReadAll(process.StandardError.BaseStream));
        using (var stream = process.StandardInput.BaseStream)
        {
            stream.Write(Encoding.UTF8.GetBytes(input));
        }

        var output = ReadAll(process.StandardOutput.BaseStream);
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, error.Result);
    }

    /// <summary>As it comes, so that a byte order mark or a broken character is seen.</summary>
    private static string ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
