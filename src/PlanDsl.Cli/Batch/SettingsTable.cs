using System.Collections.Immutable;
using System.Text;
using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Commands;
using PlanDsl.Cli.Files;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Batch;

/// <summary>
/// What each plan of a run is built with; read once for all plans of a folder. Safe for several threads.
/// </summary>
internal sealed class SettingsTable(Session session, ImmutableArray<OutputKind> kinds)
{
    private readonly ProjectFiles projects = new(session.Host);
    private readonly Dictionary<string, BuildSettings> byFolder = new(StringComparer.Ordinal);

    /// <summary>The settings of a plan.</summary>
    /// <param name="root">The plan's path, as shown.</param>
    /// <exception cref="CliException">A file that they name cannot be used.</exception>
    internal BuildSettings For(string root)
    {
        lock (byFolder)
        {
            var folder = projects.FolderFor(root);
            if (!byFolder.TryGetValue(folder ?? "", out var settings))
            {
                settings = Read(root, folder);
                byFolder.Add(folder ?? "", settings);
            }

            return settings;
        }
    }

    private BuildSettings Read(string root, string? folder)
    {
        var project = projects.For(root);
        var option = session.Arguments.Get(CommandTable.Template);
        string?[] parts =
        [
            string.Join(',', kinds.Select(OutputKindNames.GetName)),
            TemplateFiles.IdentityFor(session.Host, option, project, folder),
            projects.HashFor(root),
        ];
        return new BuildSettings(
            project,
            TemplateFiles.For(session.Host, option, project, folder),
            Manifest.Hash(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
