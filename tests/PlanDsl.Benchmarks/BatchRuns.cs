using System.Globalization;
using System.Text;

namespace PlanDsl.Benchmarks;

/// <summary>A folder of thousands of plans: the first build, then builds after one change and after none.</summary>
internal sealed class BatchRuns(string root, WorkFolder work)
{
    /// <summary>Measures, and says what was found and whether it is within the goals.</summary>
    /// <param name="tool">The program.</param>
    /// <param name="count">How many plans.</param>
    public bool Run(string tool, int count)
    {
        var folder = work.PathTo("counties");
        CountyPlans.Write(root, folder, count);
        var areGoalsMet = Say("check", null, WholeProcess.Run([tool, "check", "."], isWatched: true, folder)!.Value)
            & Say("build, first", 20, WholeProcess.Run([tool, "build", "."], isWatched: true, folder)!.Value);
        var one = Path.Combine(folder, "县", "0001.plan");
        File.WriteAllText(one, File.ReadAllText(one).Replace("深入贯彻", "全面贯彻", StringComparison.Ordinal));
        return areGoalsMet
            & Say("build, one plan changed", 3, WholeProcess.Run([tool, "build", "."], isWatched: true, folder)!.Value)
            & Say("build, none changed", 3, WholeProcess.Run([tool, "build", "."], isWatched: true, folder)!.Value);
    }

    /// <summary>No run may take more memory than this.</summary>
    private const long Memory = 500_000_000;

    private static bool Say(string what, double? seconds, (double Time, long Peak) run)
    {
        var isMet = (seconds is not { } most || run.Time <= most * 1000) && run.Peak <= Memory;
        var line = new StringBuilder().Append(CultureInfo.InvariantCulture,
            $"{what,-24} {run.Time / 1000,8:0.0} s {run.Peak / 1e6,8:0} MB");
        if (seconds is { } goal)
        {
            line.Append(CultureInfo.InvariantCulture, $"   goal {goal:0} s, 500 MB: {(isMet ? "met" : "MISSED")}");
        }

        Console.WriteLine(line);
        return isMet;
    }
}
