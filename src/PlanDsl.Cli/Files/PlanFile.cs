using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>
/// Replaces the content of one file that people wrote. At every moment the disk has it whole, old or new; a run that is
/// cut off is ended by the next.
/// </summary>
internal sealed class PlanFile
{
    private readonly Disk disk;
    private readonly string shown;
    private readonly string target;
    private readonly string name;

    private PlanFile(Disk disk, string path, string shown)
    {
        this.disk = disk;
        this.shown = shown;
        target = FinalTarget(path);
        name = Path.GetFileName(target);
    }

    /// <summary>
    /// Replaces a file's content. Owner, group, permissions, access list and attributes stay; a link is followed to
    /// the file that it names; a file of several names (hard links) has the new content under each.
    /// </summary>
    /// <param name="disk">The disk.</param>
    /// <param name="path">The file, absolute.</param>
    /// <param name="shown">The path as messages name it.</param>
    /// <param name="expected">The bytes that the new ones were made from: if the file has others by now, it
    /// stays.</param>
    /// <param name="content">The new bytes.</param>
    /// <exception cref="CliException">It could not be done; the file is as it was, unless it says else.</exception>
    internal static void Replace(Disk disk, string path, string shown, byte[] expected, byte[] content)
    {
        try
        {
            new PlanFile(disk, path, shown).Replace(expected, content);
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            throw DiskFault.Writing(shown, refused, isUntouched: true);
        }
    }

    /// <summary>Ends what a run that was cut off left of replacing a file.</summary>
    internal static void Settle(Disk disk, string path)
    {
        var target = new FileInfo(path).LinkTarget is null ? path : FinalTarget(path);
        if (Path.GetDirectoryName(target) is not null)
        {
            StageFolder.Settle(disk, StageFolder.PathFor(target));
        }
    }

    private static string FinalTarget(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception unresolved) when (DiskFault.Is(unresolved))
        {
            // A link that leads round in a circle: reading it says so.
            return path;
        }
    }

    private void Replace(byte[] expected, byte[] content)
    {
        if (FileRights.IsReadOnly(target))
        {
            throw new CliException(
                new($"无法写入 {shown}：文件是只读的", $"Cannot write {shown}: the file is read-only"),
                new("去掉文件的只读属性，再执行一次；文件没有改动", "Make the file writable and run again; the file was not changed"));
        }

        using var stage = StageFolder.Enter(disk, StageFolder.PathFor(target), shown);
        Check(expected);
        stage.Begin(new StageJournal(
            StageMode.File, name, [new StagedFile(name, Manifest.Hash(expected), Manifest.Hash(content))], []));
        stage.Write(name, content, isPrivate: true);
        var staged = Path.Combine(stage.NewFolder, name);
        var isLike = FileRights.TryCopy(target, staged);
        disk.Steps.Flush(staged);
        Check(expected);
        if (isLike)
        {
            disk.Steps.Move(staged, target, replaces: true);
            Disk.Try(() => disk.Steps.Flush(Path.GetDirectoryName(target)!));
        }
        else
        {
            WriteInto(stage, expected, content);
        }

        Disk.Try(stage.Clear);
    }

    /// <summary>
    /// The file has several names, or rights that a new one cannot be given: it must stay the file it is.
    /// </summary>
    private void WriteInto(StageFolder stage, byte[] expected, byte[] content)
    {
        stage.WriteOld(name, expected);
        disk.Steps.Flush(Path.Combine(stage.OldFolder, name));
        stage.Mark();
        foreach (var folder in new[] { stage.NewFolder, stage.OldFolder, stage.Place })
        {
            disk.Steps.Flush(folder);
        }

        try
        {
            disk.Steps.WriteInto(target, content);
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            PutBack(stage, expected, refused);
            throw;
        }
    }

    private void PutBack(StageFolder stage, byte[] expected, Exception refused)
    {
        try
        {
            if (!FileContents.Are(target, expected))
            {
                disk.Steps.WriteInto(target, expected);
            }

            stage.Clear();
        }
        catch (Exception again) when (DiskFault.Is(again))
        {
            var fault = DiskFault.Of(refused);
            throw new CliException(
                new($"写入 {shown} 时出错，也没能复原：{fault.Reason.Zh}",
                    $"Writing {shown} failed, and so did putting it back: {fault.Reason.En}"),
                new($"新旧内容都在 {stage.Place}；再执行一次会恢复",
                    $"Old and new content are in {stage.Place}; the next run recovers"));
        }
    }

    private void Check(byte[] expected)
    {
        if (!FileContents.Are(target, expected))
        {
            throw new CliException(
                new($"{shown} 刚刚被别的程序改过", $"{shown} has just been changed by another program"),
                new("再执行一次；它没有改动", "Run again; this run left it as it is"));
        }
    }
}
