using System.Globalization;

namespace PlanDsl.Cli.Files;

/// <summary>
/// Changes to the files of one folder that happen all or not at all. New files are written in full to a folder of their
/// own first; then each takes its place, and whatever stood there is kept until the last one has.
/// </summary>
internal sealed class FileTransaction : IDisposable
{
    private readonly string folder;
    private readonly string shownFolder;
    private readonly string stage;
    private readonly List<string> createdFolders = [];
    private readonly List<(string Name, byte[]? Content)> changes = [];
    private readonly Stack<Action> undo = new();

    /// <summary>The name of what is being worked on, for the message if it fails.</summary>
    private string current = "";
    private bool committed;

    /// <param name="folder">The folder, absolute; made if it is not there.</param>
    /// <param name="shownFolder">The folder as messages name it.</param>
    internal FileTransaction(string folder, string shownFolder)
    {
        this.folder = folder;
        this.shownFolder = shownFolder;
        stage = Path.Combine(folder, ".plandsl-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Plans to write a file.</summary>
    internal void Write(string name, byte[] content) => changes.Add((name, content));

    /// <summary>Plans to remove a file that is there.</summary>
    internal void Remove(string name) => changes.Add((name, null));

    /// <summary>Does what was planned.</summary>
    /// <exception cref="CliException">It could not be done; everything is as it was.</exception>
    internal void Commit()
    {
        try
        {
            CheckPlaces();
            Stage();
            Swap();
            committed = true;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw TryUndo() ? Explain(reason) : new CliException(
                new($"写入 {Shown(current)} 时出错，而且没能全部复原",
                    $"Writing {Shown(current)} failed, and so did putting things back"),
                new($"原来的文件在 {stage} 里，请手工移回", $"The files that were there are in {stage}; please move them back"));
        }
    }

    /// <summary>Takes the temporary folder away, and the folders that were made for nothing.</summary>
    public void Dispose()
    {
        if (!committed && !TryUndo())
        {
            return;
        }

        if (Directory.Exists(stage))
        {
            Directory.Delete(stage, recursive: true);
        }

        for (var i = createdFolders.Count - 1; i >= 0 && !committed; i--)
        {
            Directory.Delete(createdFolders[i]);
        }
    }

    /// <summary>Puts everything back; false if something could not be, and the temporary folder must stay.</summary>
    private bool TryUndo()
    {
        while (undo.TryPeek(out var step))
        {
            try
            {
                step();
                undo.Pop();
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }

        return true;
    }

    private static string Numbered(string prefix, int number) =>
        prefix + number.ToString(CultureInfo.InvariantCulture);

    private void CheckPlaces()
    {
        foreach (var (name, _) in changes)
        {
            current = name;
            var path = Path.Combine(folder, name);
            if (Directory.Exists(path))
            {
                throw new CliException(
                    new($"无法写入 {Shown(name)}：同名的文件夹占着位置",
                        $"Cannot write {Shown(name)}: a folder of that name is in the way"),
                    new("移走或改名那个文件夹，再执行一次；其他文件没有改动", "Move or rename that folder and run again; no file was changed"));
            }

            if (File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            {
                throw new CliException(
                    new($"无法写入 {Shown(name)}：文件是只读的", $"Cannot write {Shown(name)}: the file is read-only"),
                    new("去掉文件的只读属性，或用 -o 换一个输出文件夹；其他文件没有改动",
                        "Make the file writable, or choose another output folder with -o; no file was changed"));
            }
        }
    }

    private void Stage()
    {
        current = "";
        for (var path = folder; !Directory.Exists(path); path = Path.GetDirectoryName(path)!)
        {
            createdFolders.Insert(0, path);
        }

        var wanted = createdFolders.ToList();
        createdFolders.Clear();
        foreach (var path in wanted)
        {
            Directory.CreateDirectory(path);
            createdFolders.Add(path);
        }

        Directory.CreateDirectory(stage);
        for (var i = 0; i < changes.Count; i++)
        {
            current = changes[i].Name;
            if (changes[i].Content is { } content)
            {
                File.WriteAllBytes(Path.Combine(stage, Numbered("new", i)), content);
            }
        }
    }

    private void Swap()
    {
        for (var i = 0; i < changes.Count; i++)
        {
            current = changes[i].Name;
            var path = Path.Combine(folder, current);
            if (File.Exists(path))
            {
                var kept = Path.Combine(stage, Numbered("old", i));
                File.Move(path, kept);
                undo.Push(() => File.Move(kept, path));
            }

            if (changes[i].Content is not null)
            {
                File.Move(Path.Combine(stage, Numbered("new", i)), path);
                undo.Push(() => File.Delete(path));
            }
        }
    }

    private string Shown(string name) => name.Length == 0 ? shownFolder : $"{shownFolder}/{name}";

    private CliException Explain(Exception reason)
    {
        if (File.Exists(folder))
        {
            return new CliException(
                new($"无法写入 {shownFolder}：它是一个文件，不是文件夹", $"Cannot write to {shownFolder}: it is a file, not a folder"),
                new("移走那个文件，或用 -o 换一个输出文件夹", "Move that file, or choose another output folder with -o"));
        }

        return reason is UnauthorizedAccessException
            ? new CliException(
                new($"无法写入 {Shown(current)}：没有写入权限", $"Cannot write {Shown(current)}: permission denied"),
                new("检查文件夹的权限，或用 -o 换一个输出文件夹；已有的文件没有改动",
                    "Check the folder's permissions, or choose another one with -o; no existing file was changed"))
            : new CliException(
                new($"无法写入 {Shown(current)}：文件被占用或磁盘不可写（{reason.GetType().Name}）",
                    $"Cannot write {Shown(current)}: it is in use, or the disk fails ({reason.GetType().Name})"),
                new("关闭正在打开它的程序（如 Word、Excel），看磁盘是否已满，再执行一次；已有的文件没有改动",
                    "Close programs that hold it (Word, Excel), see whether the disk is full, and run again; "
                    + "no existing file was changed"));
    }
}
