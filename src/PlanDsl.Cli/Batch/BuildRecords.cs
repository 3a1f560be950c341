using System.Collections.Concurrent;
using System.Text.Json;
using PlanDsl.Cli.Files;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Batch;

/// <summary>
/// What an earlier build of several plans read and wrote, so that the next one makes only what changed. It is a memory
/// and no authority: a plan is left out only if its sources, its settings, the compiler and every file in its output
/// folder have the very bytes of the record. Safe for several threads.
/// </summary>
internal sealed class BuildRecords
{
    private const string FileName = ".plandsl-builds.json";

    /// <summary>A record of a few thousand plans has some megabytes.</summary>
    private const long MaximumBytes = 256 << 20;

    private readonly CliHost host;
    private readonly string folder;
    private readonly string tool = ToolIdentity.Compute();
    private readonly Dictionary<string, BuildRecord> earlier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BuildRecord> now = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> imports = new(StringComparer.Ordinal);
    private bool isChanged;

    /// <summary>Reads the records of an output folder; what cannot be used is no record.</summary>
    /// <param name="host">Where relative paths start.</param>
    /// <param name="folder">The folder in which the plans have theirs, as the user gave it.</param>
    internal BuildRecords(CliHost host, string folder)
    {
        this.host = host;
        this.folder = folder;
        try
        {
            var path = Path.Combine(host.FullPath(folder), FileName);
            var file = JsonSerializer.Deserialize(
                BoundedReader.Read(path, MaximumBytes), BuildRecordJson.Default.BuildRecordFile);
            if (file is { Plans: not null } && file.Tool == tool && file.Folder == host.WorkingFolder)
            {
                foreach (var record in file.Plans.Where(IsWhole))
                {
                    earlier[record.Root] = record;
                }
            }
        }
        catch (Exception unusable) when (unusable is JsonException || unusable is SourceTooLargeException
            || DiskFault.Is(unusable) || unusable is ArgumentException or NullReferenceException)
        {
            earlier.Clear();
        }
    }

    /// <summary>The record of a plan of which nothing has changed; null if there is none.</summary>
    /// <param name="root">The plan's path, as shown.</param>
    /// <param name="settings">What it is built with.</param>
    /// <param name="folderOf">The output folder of a plan, by its identifier, as shown.</param>
    internal BuildRecord? FindCurrent(string root, BuildSettings settings, Func<string, string> folderOf)
    {
        if (!earlier.TryGetValue(root, out var record) || record.Settings != settings.Hash
            || record.Sources.Any(source => HashOf(source.Key, source.Key == root) != source.Value))
        {
            return null;
        }

        var full = host.FullPath(folderOf(record.PlanId));
        FolderChange.Settle(host.Disk, full);
        return FileContents.Find(Path.Combine(full, Manifest.FileName)) is { } content
            && Manifest.Hash(content) == record.Manifest
            && ManifestJson.Read(content) is { } manifest
            && manifest.Outputs.All(output => output.Path == Path.GetFileName(output.Path)
                && FileContents.HashOf(Path.Combine(full, output.Path)) == output.Sha256)
            ? record
            : null;
    }

    /// <summary>Keeps a record of a plan that is as it was.</summary>
    internal void Keep(BuildRecord record) => now[record.Root] = record;

    /// <summary>Makes a record of a plan that was built.</summary>
    /// <param name="root">The plan's path, as shown.</param>
    /// <param name="settings">What it was built with.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="planFolder">Where its outputs stand, as shown.</param>
    internal void Add(string root, BuildSettings settings, CompilationResult result, string planFolder)
    {
        var above = RelativePath.Folder(root);
        var sources = result.Manifest!.Sources.ToDictionary(
            source => RelativePath.Normalize(above + source.Path), static source => source.Sha256);
        if (FileContents.HashOf(Path.Combine(host.FullPath(planFolder), Manifest.FileName)) is { } hash)
        {
            now[root] = new BuildRecord(
                root, result.Manifest.PlanId, settings.Hash, sources, hash, result.Diagnostics.Length);
            isChanged = true;
        }
    }

    /// <summary>Writes the records; where that cannot be done, the next build makes everything again.</summary>
    internal void Save()
    {
        if (!isChanged)
        {
            return;
        }

        // Plans that this run was not asked for keep their records.
        foreach (var (root, record) in earlier)
        {
            now.TryAdd(root, record);
        }

        var content = JsonSerializer.SerializeToUtf8Bytes(
            new BuildRecordFile(
                tool, host.WorkingFolder, [.. now.Values.OrderBy(static r => r.Root, StringComparer.Ordinal)]),
            BuildRecordJson.Default.BuildRecordFile);
        try
        {
            using var change = FolderChange.Begin(host.Disk, host.FullPath(folder), folder, mayExchange: false);
            change.Write(FileName, content, FileContents.HashOf(Path.Combine(host.FullPath(folder), FileName)));
            change.Commit();
        }
        catch (CliException)
        {
            return;
        }
    }

    /// <summary>Whether a record has all its parts: the file may have been edited.</summary>
    private static bool IsWhole(BuildRecord? record) =>
        record is { Root: not null, PlanId: not null, Settings: not null, Sources: not null, Manifest: not null };

    /// <summary>The hash of a source; that of an import is computed once in a run.</summary>
    private string? HashOf(string path, bool isRoot)
    {
        string? Read(string shown) => FileContents.HashOf(host.FullPath(shown));
        return isRoot ? Read(path) : imports.GetOrAdd(path, Read);
    }
}
