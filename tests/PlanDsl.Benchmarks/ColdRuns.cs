namespace PlanDsl.Benchmarks;

/// <summary>Whole processes, from start to exit, as a person at a prompt waits for them.</summary>
internal sealed class ColdRuns(IReadOnlyList<Image> images, string plan, WorkFolder work)
{
    public const string Pandoc = "pandoc original.txt -o x.docx";

    private readonly List<(Measurement Result, List<double> Times, Func<int, string[]> Command)> commands = [];

    /// <summary>Runs all commands in turn, so that what else the machine does hits them alike.</summary>
    public IEnumerable<Measurement> Measure(int runs)
    {
        foreach (var image in images.Where(static image => image.Tool is not null))
        {
            var (name, tool) = (image.Name, image.Tool!);
            var isNative = name == Image.Native;
            Add($"{name}: check", isNative ? 0.5 : null, _ => [tool, "check", plan]);
            Add($"{name}: build everything", isNative ? 1.0 : null,
                run => [tool, "build", plan, "-o", work.PathTo($"{name}{run}")]);
            Add($"{name}: --version", null, _ => [tool, "--version"]);
        }

        Add(Pandoc, null, _ => ["pandoc", Path.Combine(plan, "original.txt"), "-o", work.PathTo("x.docx")]);

        // The first run fills the disk's cache and counts for nothing; the last is watched for its memory.
        for (var run = -1; run <= runs; run++)
        {
            foreach (var (result, times, command) in commands)
            {
                if (run == runs)
                {
                    result.PeakBytes = times.Count == 0
                        ? null
                        : WholeProcess.Run(command(run), isWatched: true)!.Value.Peak;
                }
                else if (WholeProcess.Run(command(run), isWatched: false) is { } measured && run >= 0)
                {
                    times.Add(measured.Time);
                }
            }
        }

        return commands.Select(static command => command.Result);
    }

    private void Add(string name, double? target, Func<int, string[]> command)
    {
        var times = new List<double>();
        commands.Add((new Measurement(name, times) { TargetOfPandoc = target }, times, command));
    }
}
