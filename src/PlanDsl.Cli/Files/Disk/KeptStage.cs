namespace PlanDsl.Cli.Files;

/// <summary>
/// The stage of the last folder that was written, kept for the next one of a run over many: it moves there instead of
/// being deleted and made again. On ext4, where a deleted file's place stays barred for a while and is searched past
/// for each new one, that was an eighth of the time of a build of some thousand plans. Safe for several threads.
/// </summary>
internal sealed class KeptStage(Disk disk) : IDisposable
{
    private StageFolder? stage;

    /// <summary>Moves the stage to where it is wanted; null if there is none, or it cannot go there.</summary>
    /// <param name="place">Where.</param>
    internal StageFolder? TryTake(string place)
    {
        if (Interlocked.Exchange(ref stage, null) is not { } kept)
        {
            return null;
        }

        try
        {
            if (kept.TryMove(place))
            {
                return kept;
            }
        }
        catch
        {
            kept.Dispose();
            throw;
        }

        Keep(kept);
        return null;
    }

    /// <summary>Takes a stage that is not needed for now; one at a time is kept.</summary>
    internal void Keep(StageFolder left)
    {
        if (!left.IsClean || Interlocked.CompareExchange(ref stage, left, null) is not null)
        {
            left.Dispose();
        }
    }

    /// <summary>Takes the stage away.</summary>
    public void Dispose()
    {
        disk.KeptStage = null;
        Interlocked.Exchange(ref stage, null)?.Dispose();
    }
}
