using System.ComponentModel;
using System.Diagnostics;

namespace PlanDsl.Benchmarks;

/// <summary>Whole processes, from start to exit, as a person at a prompt waits for them.</summary>
internal sealed class ColdRuns(string tool, string plan, WorkFolder work)
{
    public const string Pandoc = "pandoc original.txt -o x.docx";

    /// <summary>Runs all commands in turn, so that what else the machine does hits them alike.</summary>
    public IEnumerable<Measurement> Measure(int runs)
    {
        var original = Path.Combine(plan, "original.txt");
        var commands = new List<(Measurement Result, List<double> Times, Func<int, string[]> Command)>();
        void Add(string name, double? target, Func<int, string[]> command)
        {
            var times = new List<double>();
            commands.Add((new Measurement(name, target, times), times, command));
        }

        Add("check, cold", 100, _ => [tool, "check", plan]);
        Add("build everything, cold", 400, run => [tool, "build", plan, "-o", work.PathTo($"out{run}")]);
        Add("--version, cold (what a start costs)", null, _ => [tool, "--version"]);
        Add(Pandoc, null, _ => ["pandoc", original, "-o", work.PathTo("x.docx")]);

        // The first run fills the disk's cache and counts for nothing.
        for (var run = -1; run < runs; run++)
        {
            foreach (var (_, times, command) in commands)
            {
                if (Time(command(run)) is { } time && run >= 0)
                {
                    times.Add(time);
                }
            }
        }

        return commands.Select(static command => command.Result);
    }

    /// <summary>Milliseconds of one run; null if the program is not installed.</summary>
    private static double? Time(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var time = watch.Elapsed.TotalMilliseconds;
            return process.ExitCode == 0
                ? time
                : throw new InvalidOperationException($"{string.Join(' ', command)} failed:\n{output}{error.Result}");
        }
        catch (Win32Exception) when (command[0] == "pandoc")
        {
            return null;
        }
    }
}
