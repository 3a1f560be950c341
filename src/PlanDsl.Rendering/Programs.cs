using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace PlanDsl.Rendering;

/// <summary>The programs that lay pages out and read them: LibreOffice and those of poppler.</summary>
internal static class Programs
{
    /// <summary>Lays out Word and Excel files.</summary>
    internal const string Office = "soffice";

    /// <summary>Draws a page of a PDF as a picture.</summary>
    internal const string Picture = "pdftoppm";

    /// <summary>Tells the places of words and lines in a PDF.</summary>
    internal const string Words = "pdftotext";

    /// <summary>Tells the fonts that pieces of text are set in.</summary>
    internal const string Pieces = "pdftohtml";

    private static readonly ConcurrentDictionary<Process, bool> Running = [];
    private static volatile bool isInterrupted;

    /// <summary>A conversion that takes longer has stopped, as LibreOffice does when it waits for a window.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The first of some programs that is not on the PATH; null if all are.</summary>
    internal static string? FindMissing(params string[] programs) =>
        Array.Find(programs, static program => Find(program) is null);

    /// <summary>Runs a program and gives what it writes to its standard output.</summary>
    /// <param name="program">One of the names above.</param>
    /// <param name="arguments">Its arguments, unquoted.</param>
    /// <param name="fontConfig">A fontconfig file; null for the fonts of the machine.</param>
    internal static byte[] Run(string program, IEnumerable<string> arguments, string? fontConfig = null)
    {
        var start = new ProcessStartInfo(Find(program) ?? program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Not the time of day: the same document makes the same PDF where the program heeds this.
        start.Environment["SOURCE_DATE_EPOCH"] = "0";
        if (fontConfig is not null)
        {
            start.Environment["FONTCONFIG_FILE"] = fontConfig;
        }

        using var process = Start(start);
        Running.TryAdd(process, true);
        try
        {
            return Read(process, program);
        }
        finally
        {
            Running.TryRemove(process, out _);
            if (isInterrupted)
            {
                // The signal ends this process; nobody is to hear of a program that failed because it was ended.
                Thread.Sleep(Timeout.Infinite);
            }
        }
    }

    /// <summary>Ends all programs that run, with those that they have started.</summary>
    internal static void EndAll()
    {
        isInterrupted = true;
        foreach (var process in Running.Keys)
        {
            End(process);
        }
    }

    /// <summary>
    /// Ends programs that were started with some argument, by a run that is no more. Only Linux tells.
    /// </summary>
    internal static void EndOrphans(string argument)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        foreach (var entry in Directory.GetDirectories("/proc")
            .Where(static entry => char.IsAsciiDigit(entry["/proc/".Length])))
        {
            try
            {
                if (File.ReadAllText(Path.Combine(entry, "cmdline")).Split('\0').Contains(argument))
                {
                    using var process = Process.GetProcessById(int.Parse(
                        Path.GetFileName(entry), CultureInfo.InvariantCulture));
                    End(process);
                }
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // It has ended, or is another user's.
            }
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(2));
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    private static byte[] Read(Process process, string program)
    {
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new RenderingException($"{program} gave no result within {Patience.TotalMinutes} minutes");
        }

        reading.Wait();
        return process.ExitCode == 0
            ? output.ToArray()
            : throw new RenderingException($"{program} ended with {process.ExitCode}: {errors.Result.Trim()}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new RenderingException($"{start.FileName} did not start");
        }
        catch (Win32Exception problem)
        {
            throw new RenderingException($"{start.FileName} did not start: {problem.Message}", problem);
        }
    }

    private static string? Find(string program)
    {
        string[] names = OperatingSystem.IsWindows() ? [program + ".exe", program + ".com"] : [program];
        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Concat(UsualFolders(program))
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Installers of LibreOffice leave the PATH alone on Windows and macOS.</summary>
    private static IEnumerable<string> UsualFolders(string program)
    {
        if (program != Office)
        {
            return [];
        }

        var installed = Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles);
        return OperatingSystem.IsWindows() ? [Path.Combine(installed, "LibreOffice", "program")]
            : OperatingSystem.IsMacOS() ? ["/Applications/LibreOffice.app/Contents/MacOS"] : [];
    }
}
