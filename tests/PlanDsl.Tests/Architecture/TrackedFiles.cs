using System.ComponentModel;
using System.Diagnostics;
using PlanDsl.Tests.Testing;

namespace PlanDsl.Tests.Architecture;

/// <summary>The files of the project as git knows them.</summary>
internal static class TrackedFiles
{
    private static readonly string[] Made = [".git", "bin", "obj", "out", "TestResults", "__mismatch__"];

    private static readonly string[] BinaryEndings = [".png", ".docx", ".xlsx", ".pdf", ".ico"];

    /// <summary>Every tracked file, from the project's folder, forward slashes.</summary>
    public static IReadOnlyList<string> All { get; } = List();

    /// <summary>The tracked text files.</summary>
    public static IEnumerable<string> Text => All.Where(static path =>
        !BinaryEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    /// <summary>C# written by people.</summary>
    public static IEnumerable<string> CSharp => All.Where(static path =>
        path.EndsWith(".cs", StringComparison.Ordinal) && !path.Contains("/Generated/", StringComparison.Ordinal)
        && !path.EndsWith(".g.cs", StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(Repository.PathTo(path));

    private static List<string> List()
    {
        try
        {
            return ListByGit() ?? ListByFolder();
        }
        catch (Win32Exception)
        {
            return ListByFolder();
        }
    }

    /// <summary>What git tracks; null where the project is no clone.</summary>
    private static List<string>? ListByGit()
    {
        var start = new ProcessStartInfo("git", "-c core.quotepath=off ls-files -z")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();

        // A tracked file that was deleted but not committed yet is no file.
        return git.ExitCode != 0
            ? null
            : [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Where(static path => File.Exists(Repository.PathTo(path)))];
    }

    /// <summary>Where there is no git: every file that no build has made.</summary>
    private static List<string> ListByFolder() =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(static path => !path.Split('/').Any(Made.Contains)),
    ];
}
