using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Files;

/// <summary>The disk as the commands change it. Safe for several threads.</summary>
internal sealed class Disk
{
    private readonly List<Bilingual> notes = [];
    private readonly HashSet<string> looked = new(StringComparer.Ordinal);

    internal IDiskSteps Steps { get; init; } = new DiskSteps();

    /// <summary>How long to wait for another run that is changing the same thing.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether folders can change places in one step; where not, a journal makes up for it.</summary>
    internal bool CanExchange { get; init; } = OperatingSystem.IsLinux();

    /// <summary>Where stages wait for the next folder; null where each is taken away at once.</summary>
    internal KeptStage? KeptStage { get; set; }

    /// <summary>From now until the result is disposed of, stages are kept for the next folder.</summary>
    internal IDisposable KeepStages() => KeptStage = new KeptStage(this);

    /// <summary>What was found and put right of a run that was cut off, in order, for the user to know.</summary>
    internal ImmutableArray<Bilingual> Notes
    {
        get
        {
            lock (notes)
            {
                return [.. notes];
            }
        }
    }

    /// <summary>Whether a folder has not been looked at for leftovers by this run.</summary>
    internal bool IsFirstLook(string folder)
    {
        lock (looked)
        {
            return looked.Add(folder);
        }
    }

    internal void Note(string zh, string en)
    {
        lock (notes)
        {
            notes.Add(new Bilingual(zh, en));
        }
    }

    /// <summary>Deletes what is only litter if it stays; failing is no matter, for the next run tries again.</summary>
    internal static void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            // The next run finds it.
        }
    }
}
