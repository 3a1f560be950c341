using PlanDsl.Cli.Files;
using PlanDsl.Fuzz.Laws;

namespace PlanDsl.Fuzz.Disks;

/// <summary>
/// Kills one run after the other at each of its steps, and looks each time at what stands in the folder, before and
/// after the next run.
/// </summary>
/// <param name="prepare">Makes what stands there before, in an empty folder.</param>
/// <param name="run">The run that is killed, on a disk.</param>
/// <param name="next">The run that comes next.</param>
internal sealed class KillMatrix(
    Action<TestFolder> prepare, Action<TestFolder, Disk> run, Action<TestFolder, Disk> next)
{
    /// <summary>More steps than any change takes.</summary>
    private const int TooMany = 400;

    /// <summary>Whether what is seen right after the kill counts too, not only after the next run.</summary>
    internal bool IsWholeAtOnce { get; init; } = true;

    internal bool CanExchange { get; init; } = true;

    /// <summary>Runs it all; returns how many kills there were.</summary>
    internal int Check()
    {
        var kills = 0;
        var (before, after) = (After(static _ => { }), After(folder => run(folder, MakeDisk(new DiskSteps()))));
        foreach (var halfWrites in new[] { false, true })
        {
            for (var last = 0; KillAfter(last, halfWrites, before, after); last++)
            {
                Law.Holds(last < TooMany, "the run has no end");
                kills++;
            }
        }

        return kills;
    }

    /// <summary>Kills it once; false if it ended before.</summary>
    private bool KillAfter(int last, bool halfWrites, string before, string after)
    {
        using var folder = new TestFolder();
        prepare(folder);
        var steps = new KillingSteps(last, halfWrites);
        Kill(folder, steps);
        if (!steps.IsDead)
        {
            return false;
        }

        var what = $"killed after step {last}" + (halfWrites ? ", which wrote half" : "");
        if (IsWholeAtOnce)
        {
            Look(folder.Contents(isAll: false), [before, after], what);
        }

        next(folder, MakeDisk(new DiskSteps()));
        Look(folder.Contents(), [before, after], what + ", then run again");
        return true;
    }

    private Disk MakeDisk(IDiskSteps steps) => new() { Steps = steps, CanExchange = CanExchange };

    private void Kill(TestFolder folder, KillingSteps steps)
    {
        try
        {
            run(folder, MakeDisk(steps));
        }
        catch (KilledException)
        {
            // As wanted.
        }
    }

    private string After(Action<TestFolder> change)
    {
        using var folder = new TestFolder();
        prepare(folder);
        change(folder);
        return folder.Contents();
    }

    private static void Look(string seen, string[] allowed, string what) =>
        Law.Holds(
            allowed.Contains(seen), "neither old nor new",
            $": {what}: {seen}\n\nbut should be\n{string.Join("\n\nor\n", allowed)}");
}
