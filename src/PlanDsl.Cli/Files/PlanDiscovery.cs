using System.Collections.Immutable;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>Which files a command line means.</summary>
internal static class PlanDiscovery
{
    /// <summary>Folders that hold what was made, not what is written.</summary>
    private static readonly ImmutableArray<string> Skipped = ["expected", "out", "bin", "obj"];

    /// <summary>
    /// A file stands for itself; a folder for every .plan file in it and below, in order of their paths. Each file
    /// once.
    /// </summary>
    /// <returns>Paths as they are to be shown: forward slashes, relative where the user was.</returns>
    internal static ImmutableArray<string> Find(CliHost host, IEnumerable<string> operands)
    {
        var found = new List<string>();
        foreach (var operand in operands)
        {
            if (operand.Length > 0 && Directory.Exists(host.FullPath(operand)))
            {
                var inside = FindInside(host, Show(operand)).ToList();
                found.AddRange(inside.Count > 0 ? inside : throw NoPlans(operand));
            }
            else
            {
                Leftovers.SettleFile(host.Disk, host.FullPath(operand.Length == 0 ? "." : operand));
                found.Add(Show(operand));
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether at least two of some files declare a plan; others are registries.</summary>
    internal static bool HoldSeveralPlans(CliHost host, IEnumerable<string> paths)
    {
        var sources = new DiskSourceHost(host);
        return paths.Where(path => PlanCompiler.DeclaresPlan(sources, path)).Skip(1).Any();
    }

    /// <summary>A path as it is to be shown.</summary>
    internal static string Show(string path) =>
        RelativePath.Normalize(Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path);

    internal static CliException NotFound(string path) => new(
        new($"找不到文件 {path}", $"The file {path} does not exist"),
        new("核对文件名和所在文件夹", "Check the file name and its folder"));

    private static IEnumerable<string> FindInside(CliHost host, string folder)
    {
        var full = host.FullPath(folder);
        Leftovers.SettleFolder(host.Disk, full);
        var prefix = folder == "." ? "" : folder == "/" ? "/" : folder + "/";
        List<string> files;
        List<string> folders;
        try
        {
            files = [.. Directory.EnumerateFiles(full, "*.plan").Select(NameOf)];
            folders = [.. Directory.EnumerateDirectories(full).Where(IsOwn).Select(NameOf)];
            files.Sort(StringComparer.Ordinal);
            folders.Sort(StringComparer.Ordinal);
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            throw DiskFault.Reading(folder, refused);
        }

        return files.Select(name => prefix + name).Concat(folders.SelectMany(name => FindInside(host, prefix + name)));
    }

    /// <summary>Links are not followed: they may lead round in a circle.</summary>
    private static bool IsOwn(string folder)
    {
        var info = new DirectoryInfo(folder);
        return !info.Name.StartsWith('.') && !Skipped.Contains(info.Name) && info.LinkTarget is null;
    }

    private static string NameOf(string path) => Path.GetFileName(path);

    private static CliException NoPlans(string folder) => new(
        new($"文件夹 {folder} 里没有 .plan 文件", $"The folder {folder} holds no .plan files"),
        new("核对文件夹；新建方案用 plandsl new 名称", "Check the folder; plandsl new NAME writes a new plan"));
}
