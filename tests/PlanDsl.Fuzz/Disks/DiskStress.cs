using System.Globalization;
using PlanDsl.Fuzz.Laws;

namespace PlanDsl.Fuzz.Disks;

/// <summary>
/// Two runs at once on one folder, at random speeds, one of them often killed at a random step: what stands there is
/// old or of one of the two, and after the next run it is what a run alone would have left.
/// </summary>
internal static class DiskStress
{
    private const int MostSteps = 60;

    private const string Plan = "单位库 {\n单位 市局：甲市局\n}\n方案 例：示例方案 {\n编制：市局\n引言 \"\"\"\n落实《甲》、《乙》,"
        + "办好第#件事。\n\"\"\"\n报送 总结 {\n报送人：市局\n截止：2026年7月10日前\n材料：工作总结\n}\n}\n";

    /// <summary>The commands, run in turn; what stands there before is what the first of them leaves.</summary>
    private static readonly string[] Commands =
    [
        "build a.plan --only docx", "build a.plan", "fmt a.plan", "check a.plan --fix", "calendar a.plan --ics a.ics",
        "new 乙", "template new t.json",
    ];

    /// <summary>Round after round; the first that breaks the law.</summary>
    public static Failure? Check(int rounds, int seed) =>
        FuzzRun.Check(rounds, index => index.ToString(CultureInfo.InvariantCulture), round => Round(round, seed));

    private static void Round(string round, int seed)
    {
        if (!int.TryParse(round, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return;
        }

        var random = FuzzRun.RandomOf(seed, index);
        var command = random.Pick(Commands);
        using var folder = Begin(command);
        var before = folder.Contents(isAll: false);
        var allowed = new List<string> { before };
        foreach (var version in (string[])["一", "二"])
        {
            using var alone = Begin(command);
            Run(alone, command, version, null);
            allowed.Add(alone.Contents(isAll: false));
        }

        // A command that reads one file is run twice on it; builds are of two versions of a plan, in two files.
        int[] speeds = [random.Next(4), random.Next(4)];
        var last = random.Next(MostSteps);
        var steps = (KillingSteps[])
        [
            new(random.Percent(70) ? last : int.MaxValue, random.Percent(50), () => Thread.Sleep(speeds[0])),
            new(int.MaxValue, halfWrites: false, () => Thread.Sleep(speeds[1])),
        ];
        Parallel.Invoke(
            () => Run(folder, command, "一", steps[0]),
            () => Run(folder, command, "二", steps[1]));
        var what = $"{command}, killed after {last}";
        Holds(folder.Contents(isAll: false), allowed, what);
        Run(folder, command, "一", null);
        Holds(folder.Contents(), [allowed[1]], what + ", then run again");
    }

    private static TestFolder Begin(string command)
    {
        var folder = new TestFolder();
        foreach (var version in (string[])["零", "一", "二"])
        {
            folder.Write($"{version}/a.plan", Plan.Replace("#", version, StringComparison.Ordinal));
        }

        folder.Write("a.plan", Plan);
        if (command.StartsWith("build", StringComparison.Ordinal))
        {
            Run(folder, command, "零", null);
        }

        return folder;
    }

    private static void Run(TestFolder folder, string command, string version, KillingSteps? steps)
    {
        var line = command.StartsWith("build", StringComparison.Ordinal)
            ? command.Replace("a.plan", $"{version}/a.plan", StringComparison.Ordinal) + " -o out"
            : command;
        try
        {
            folder.RunOn(steps, line);
        }
        catch (KilledException)
        {
            // As wanted.
        }
    }

    private static void Holds(string seen, List<string> allowed, string what) => Law.Holds(
        allowed.Contains(seen), "neither old nor new",
        $": {what}:\n{seen}\n\nbut should be\n{string.Join("\n\nor\n", allowed)}");
}
