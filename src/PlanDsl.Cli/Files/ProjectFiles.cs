using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>
/// The plandsl.json that holds for a plan: the nearest one, in its folder or above. Safe for several threads.
/// </summary>
internal sealed class ProjectFiles(CliHost host)
{
    private static readonly FoundProject NoProject = new(ProjectFile.Default, null, null);

    private readonly Dictionary<string, FoundProject> byFolder = new(StringComparer.Ordinal);

    /// <summary>The settings for a plan; none if there is no such file.</summary>
    /// <param name="plan">The plan's path, as shown.</param>
    internal ProjectFile For(string plan) => Search(plan).File;

    /// <summary>The folder of the file that holds for a plan, absolute; null if there is none.</summary>
    /// <param name="plan">The plan's path, as shown.</param>
    internal string? FolderFor(string plan) => Search(plan).Folder;

    /// <summary>The hash of the file that holds for a plan; null if there is none.</summary>
    /// <param name="plan">The plan's path, as shown.</param>
    internal string? HashFor(string plan) =>
        Search(plan).Content is { } content ? Manifest.Hash(content) : null;

    private FoundProject Search(string plan)
    {
        var folder = Path.GetDirectoryName(host.FullPath(plan.Length == 0 ? "." : plan));
        lock (byFolder)
        {
            return folder is null ? NoProject : Find(folder);
        }
    }

    private FoundProject Find(string folder)
    {
        if (!byFolder.TryGetValue(folder, out var found))
        {
            var path = Path.Combine(folder, ProjectFile.Name);
            found = Path.Exists(path) && !Directory.Exists(path) ? Read(path, folder)
                : Path.GetDirectoryName(folder) is { } above ? Find(above)
                : NoProject;
            byFolder.Add(folder, found);
        }

        return found;
    }

    private FoundProject Read(string path, string folder)
    {
        var shown = PlanDiscovery.Show(Path.GetRelativePath(host.WorkingFolder, path));
        var content = NamedFile.Read(path, shown);
        var file = ProjectFile.Parse(shown, content);
        if (file.Holidays is not { } holidays)
        {
            return new FoundProject(file, folder, content);
        }

        // What the table says decides what a build gives, so its bytes count with those of the settings.
        var table = Path.Combine(folder, holidays);
        var shownTable = PlanDiscovery.Show(Path.GetRelativePath(host.WorkingFolder, table));
        var rows = NamedFile.Read(table, shownTable);
        return new FoundProject(file.WithHolidays(shownTable, rows), folder, [.. content, .. rows]);
    }

    /// <summary>Settings, the folder that their file is in and its bytes; null where there is none.</summary>
    private sealed record FoundProject(ProjectFile File, string? Folder, byte[]? Content);
}
