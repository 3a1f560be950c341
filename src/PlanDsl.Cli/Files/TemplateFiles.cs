using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;

namespace PlanDsl.Cli.Files;

/// <summary>The template that Word files are drawn with: that of the command line, else that of plandsl.json.</summary>
internal static class TemplateFiles
{
    /// <summary>A template by its name or file.</summary>
    /// <param name="host">Where relative paths start.</param>
    /// <param name="named">A profile, or the path of a file.</param>
    /// <param name="folder">The folder that the path starts from, absolute.</param>
    /// <exception cref="CliException">The file cannot be read or is no template.</exception>
    internal static NoticeTemplate Load(CliHost host, string named, string folder)
    {
        if (NoticeTemplate.Profiles.Contains(named))
        {
            return NoticeTemplate.Named(named);
        }

        var path = Path.GetFullPath(Path.Combine(folder, named));
        var shown = PlanDiscovery.Show(Path.GetRelativePath(host.WorkingFolder, path));
        if (!Path.Exists(path))
        {
            var names = NoticeTemplate.Profiles;
            throw new CliException(
                new($"没有模板 {shown}", $"There is no template {shown}"),
                new($"写 {string.Join('、', names)} 之一，或者一个模板文件的路径；新建用“plandsl template new {named}”",
                    $"Name one of {string.Join(", ", names)}, or the path of a template; "
                    + $"\"plandsl template new {named}\" makes one"));
        }

        try
        {
            return NoticeTemplate.Read(NamedFile.Read(path, shown));
        }
        catch (TemplateException problem)
        {
            throw new CliException(
                new($"模板 {shown} 不能用：{problem.Zh}", $"The template {shown} cannot be used: {problem.Message}"),
                new("对照“plandsl template new”写出的模板改正", "Mend it after the one that \"plandsl template new\" writes"));
        }
    }

    /// <summary>The template for a plan.</summary>
    /// <param name="host">Where relative paths start.</param>
    /// <param name="option">What --template says; null if it was not given.</param>
    /// <param name="project">The settings that hold for the plan.</param>
    /// <param name="projectFolder">Their folder, absolute.</param>
    internal static NoticeTemplate? For(CliHost host, string? option, ProjectFile project, string? projectFolder) =>
        Place(host, option, project, projectFolder) is var (named, folder) ? Load(host, named, folder) : null;

    /// <summary>What tells one template for a plan from another: a name or the hash of a file; null for none.</summary>
    internal static string? IdentityFor(
        CliHost host, string? option, ProjectFile project, string? projectFolder) =>
        Place(host, option, project, projectFolder) is not var (named, folder) ? null
        : NoticeTemplate.Profiles.Contains(named) ? named
        : FileContents.HashOf(Path.GetFullPath(Path.Combine(folder, named)));

    private static (string Named, string Folder)? Place(
        CliHost host, string? option, ProjectFile project, string? projectFolder) =>
        option is not null ? (option, host.WorkingFolder)
        : project.Template is { } named ? (named, projectFolder ?? host.WorkingFolder)
        : null;
}
