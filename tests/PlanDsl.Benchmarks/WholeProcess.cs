using System.ComponentModel;
using System.Diagnostics;

namespace PlanDsl.Benchmarks;

/// <summary>A program from start to exit.</summary>
internal static class WholeProcess
{
    /// <summary>Milliseconds and peak memory of one run; null if the program is not installed.</summary>
    public static (double Time, long Peak)? Run(string[] command, bool isWatched, string? folder = null)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        var watch = Stopwatch.StartNew();
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            var peak = isWatched ? Watch(process) : 0;
            process.WaitForExit();
            var time = watch.Elapsed.TotalMilliseconds;
            return process.ExitCode == 0
                ? (time, peak)
                : throw new InvalidOperationException(
                    $"{string.Join(' ', command)} failed:\n{output.Result}{error.Result}");
        }
        catch (Win32Exception) when (command[0] == "pandoc")
        {
            return null;
        }
    }

    /// <summary>The system forgets the peak when the process ends, so it is asked again and again.</summary>
    private static long Watch(Process process)
    {
        var peak = 0L;
        while (!process.HasExited)
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                Thread.Sleep(1);
            }
            catch (InvalidOperationException)
            {
                break;
            }
        }

        return peak;
    }
}
