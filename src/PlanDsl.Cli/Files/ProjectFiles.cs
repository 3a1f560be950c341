using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>The plandsl.json that holds for a plan: the nearest one, in its folder or above.</summary>
internal sealed class ProjectFiles(CliHost host)
{
    private static readonly FoundProject NoProject = new(ProjectFile.Default, null);

    private readonly Dictionary<string, FoundProject> byFolder = new(StringComparer.Ordinal);

    /// <summary>The settings for a plan; none if there is no such file.</summary>
    /// <param name="plan">The plan's path, as shown.</param>
    internal ProjectFile For(string plan) => Search(plan).File;

    /// <summary>The folder of the file that holds for a plan, absolute; null if there is none.</summary>
    /// <param name="plan">The plan's path, as shown.</param>
    internal string? FolderFor(string plan) => Search(plan).Folder;

    private FoundProject Search(string plan)
    {
        var folder = Path.GetDirectoryName(host.FullPath(plan.Length == 0 ? "." : plan));
        return folder is null ? NoProject : Find(folder);
    }

    private FoundProject Find(string folder)
    {
        if (!byFolder.TryGetValue(folder, out var found))
        {
            var path = Path.Combine(folder, ProjectFile.Name);
            found = Path.Exists(path) && !Directory.Exists(path) ? new FoundProject(Read(path), folder)
                : Path.GetDirectoryName(folder) is { } above ? Find(above)
                : NoProject;
            byFolder.Add(folder, found);
        }

        return found;
    }

    private ProjectFile Read(string path)
    {
        var shown = PlanDiscovery.Show(Path.GetRelativePath(host.WorkingFolder, path));
        return ProjectFile.Parse(shown, NamedFile.Read(path, shown));
    }

    /// <summary>Settings and the folder that their file is in; null where there is none.</summary>
    private sealed record FoundProject(ProjectFile File, string? Folder);
}
