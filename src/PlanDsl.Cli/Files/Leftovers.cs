namespace PlanDsl.Cli.Files;

/// <summary>
/// What runs that were cut off left beside the files of a command line. It is ended before anything else.
/// </summary>
internal static class Leftovers
{
    /// <summary>Looks beside one file, and at the folder that it is in.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="path">The file, absolute.</param>
    internal static void SettleFile(Disk disk, string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder))
        {
            return;
        }

        PlanFile.Settle(disk, path);
        SettleFolder(disk, folder);
        if (!Path.Exists(path))
        {
            RestoreOld(disk, folder, path);
        }
    }

    /// <summary>Looks at a folder and at everything in it.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="folder">The folder, absolute.</param>
    internal static void SettleFolder(Disk disk, string folder)
    {
        if (!disk.IsFirstLook(folder))
        {
            return;
        }

        FolderChange.Settle(disk, folder);
        foreach (var stage in Find(folder))
        {
            if (!IsOfEarlierVersion(stage))
            {
                StageFolder.Settle(disk, stage);
            }
            else if (OldFiles(stage).Length > 0)
            {
                disk.Note($"{stage} 里有早先的版本中断时留下的文件（old0 等是原来的文件），请查看后移回或删去",
                    $"{stage} holds files of an earlier version's run that was cut off (old0 … are the originals); "
                    + "look at them, then move them back or delete them");
            }
        }
    }

    /// <summary>
    /// Earlier versions moved a plan into .plandsl-PID as old0 before its new text took the place. If there is just
    /// one such file and the plan is not there, that is it.
    /// </summary>
    private static void RestoreOld(Disk disk, string folder, string path)
    {
        if (!path.EndsWith(".plan", StringComparison.Ordinal))
        {
            return;
        }

        var lost = Find(folder).Where(IsOfEarlierVersion).SelectMany(OldFiles).ToList();
        if (lost is [var only])
        {
            Disk.Try(() =>
            {
                disk.Steps.Move(only, path, replaces: false);
                disk.Note($"{path} 不在，早先的版本中断时把它留在 {only}，已移回",
                    $"{path} was not there: a run of an earlier version, cut off, had left it as {only}; moved back");
            });
        }
    }

    private static string[] Find(string folder)
    {
        try
        {
            return Directory.GetDirectories(folder, StageFolder.Prefix + "*");
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            return [];
        }
    }

    private static bool IsOfEarlierVersion(string stage) =>
        Path.GetFileName(stage).AsSpan(StageFolder.Prefix.Length) is { Length: > 0 and < 12 } rest
        && !rest.ContainsAnyExceptInRange('0', '9');

    private static string[] OldFiles(string stage)
    {
        try
        {
            return Directory.GetFiles(stage, "old*");
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            return [];
        }
    }
}
