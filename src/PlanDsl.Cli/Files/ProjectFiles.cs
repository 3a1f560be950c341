using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Files;

/// <summary>The plandsl.json that holds for a plan: the nearest one, in its folder or above.</summary>
internal sealed class ProjectFiles(CliHost host, DisplayLanguage language)
{
    private readonly Dictionary<string, ProjectFile> byFolder = new(StringComparer.Ordinal);

    /// <summary>The settings for a plan; none if there is no such file.</summary>
    /// <param name="plan">The plan's path, as shown.</param>
    internal ProjectFile For(string plan)
    {
        var folder = Path.GetDirectoryName(host.FullPath(plan.Length == 0 ? "." : plan));
        return folder is null ? ProjectFile.Default : Find(folder);
    }

    private ProjectFile Find(string folder)
    {
        if (!byFolder.TryGetValue(folder, out var found))
        {
            var path = Path.Combine(folder, ProjectFile.Name);
            found = File.Exists(path) ? Read(path)
                : Path.GetDirectoryName(folder) is { } above ? Find(above)
                : ProjectFile.Default;
            byFolder.Add(folder, found);
        }

        return found;
    }

    private ProjectFile Read(string path)
    {
        var shown = PlanDiscovery.Show(Path.GetRelativePath(host.WorkingFolder, path));
        try
        {
            return ProjectFile.Parse(shown, new DiskSourceHost(host.WorkingFolder, language).Read(shown)!);
        }
        catch (IOException reason)
        {
            throw new CliException(
                new($"无法读取 {shown}：{reason.Message}", $"Cannot read {shown}: {reason.Message}"),
                SourceDiagnostics.FileUnreadable.Remedy);
        }
    }
}
