namespace PlanDsl.Cli.Files;

/// <summary>
/// Brings an output folder to what a build made, whole or not at all. Folders can be written at the same time; one that
/// is right already is only read.
/// </summary>
internal sealed class OutputFolder
{
    private readonly Disk disk;
    private readonly string folder;
    private readonly string shown;
    private readonly OutputSet wanted;

    private OutputFolder(Disk disk, string folder, string shown, OutputSet wanted)
    {
        this.disk = disk;
        this.folder = folder;
        this.shown = shown;
        this.wanted = wanted;
    }

    /// <summary>
    /// Writes what changed, removes what an earlier build left and this plan no longer makes, keeps all else. What is
    /// not provably ours and untouched is not written over.
    /// </summary>
    /// <param name="host">Where relative paths start.</param>
    /// <param name="folder">The folder as the user gave it.</param>
    /// <param name="wanted">What it is to hold.</param>
    /// <exception cref="CliException">It could not be done; the folder is as it was, unless it says else.</exception>
    internal static OutputChanges Write(CliHost host, string folder, OutputSet wanted)
    {
        var shown = PlanDiscovery.Show(folder);
        try
        {
            var full = Path.TrimEndingDirectorySeparator(host.FullPath(folder));
            var real = Directory.Exists(full)
                ? Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full
                : full;
            return new OutputFolder(host.Disk, real, shown, wanted).Write();
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            throw DiskFault.Writing(shown, refused, isUntouched: true);
        }
    }

    private OutputChanges Write()
    {
        FolderChange.Settle(disk, folder);
        if (IsRightAlready())
        {
            return new OutputChanges([], [], [], wanted.Outputs.Length + 1);
        }

        using var change = FolderChange.Begin(disk, folder, shown, mayExchange: true);
        var plan = new OutputPlan(folder, shown, wanted);
        foreach (var step in plan.Steps)
        {
            if (step.Content is { } content)
            {
                change.Write(step.Name, content, step.Old, step.Kept);
            }
            else
            {
                change.Remove(step.Name, step.Old!);
            }
        }

        if (!plan.Steps.IsEmpty)
        {
            change.Commit();
        }

        return new OutputChanges(
            [.. plan.Steps.Where(static s => s.Content is not null).Select(s => $"{shown}/{s.Name}")],
            [.. plan.Steps.Where(static s => s.Content is null).Select(s => $"{shown}/{s.Name}")],
            [.. plan.Steps.Where(static s => s.Kept is not null)
                .Select(s => new KeptFile($"{shown}/{s.Name}", $"{shown}/{s.Kept}"))],
            plan.Unchanged);
    }

    /// <summary>Looks without a lock: a folder where nothing is to be done need not be writable.</summary>
    private bool IsRightAlready()
    {
        if (!Directory.Exists(folder))
        {
            return false;
        }

        try
        {
            return new OutputPlan(folder, shown, wanted).Steps.IsEmpty;
        }
        catch (CliException)
        {
            // Perhaps another run is in the midst of writing. With the lock it shows.
            return false;
        }
    }
}
