using System.Collections.Immutable;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>Brings an output folder to what a build made, whole or not at all.</summary>
internal static class OutputFolder
{
    /// <summary>
    /// Writes what changed, removes what an earlier build left and this plan no longer makes, keeps all else.
    /// </summary>
    /// <param name="host">Where relative paths start.</param>
    /// <param name="folder">The folder as the user gave it.</param>
    /// <param name="outputs">The files.</param>
    /// <param name="manifest">What was made of what.</param>
    /// <param name="kinds">The kinds that this build makes; files of other kinds are left alone.</param>
    /// <exception cref="CliException">It could not be done; the folder is as it was.</exception>
    internal static OutputChanges Write(
        CliHost host,
        string folder,
        ImmutableArray<OutputFile> outputs,
        Manifest manifest,
        ImmutableArray<OutputKind> kinds)
    {
        var full = host.FullPath(folder);
        var shown = PlanDiscovery.Show(folder);
        var earlier = ReadManifest(full, shown);
        if (earlier is not null && earlier.PlanId != manifest.PlanId)
        {
            throw new CliException(
                new($"{shown} 里是另一个方案“{earlier.PlanId}”的输出",
                    $"{shown} holds the outputs of another plan, \"{earlier.PlanId}\""),
                new($"用 -o 换一个文件夹；如果那些文件不要了，先删去 {shown}/{Manifest.FileName}",
                    $"Choose another folder with -o; if they are not wanted, delete {shown}/{Manifest.FileName}"));
        }

        var leftovers = Leftovers(earlier, full, outputs);
        var merged = earlier is null ? manifest : manifest.Including(WithoutMissing(earlier, full), kinds);
        var wanted = outputs.Select(static output => (output.Path, output.Content))
            .Append((Path: Manifest.FileName, Content: ManifestJson.Write(merged)));
        using var changes = new FileTransaction(full, shown);
        var written = ImmutableArray.CreateBuilder<string>();
        var unchanged = 0;
        foreach (var (name, content) in wanted)
        {
            if (HasBytes(Path.Combine(full, name), content))
            {
                unchanged++;
                continue;
            }

            changes.Write(name, content);
            written.Add($"{shown}/{name}");
        }

        var removed = leftovers
            .Where(output => kinds.Contains(output.Kind))
            .Select(static output => output.Path)
            .ToList();
        removed.ForEach(changes.Remove);
        if (written.Count + removed.Count > 0)
        {
            changes.Commit();
        }

        return new OutputChanges(written.ToImmutable(), [.. removed.Select(name => $"{shown}/{name}")], unchanged);
    }

    /// <summary>Files of an earlier build that this one does not make, and that nobody has touched since.</summary>
    private static IEnumerable<ManifestOutput> Leftovers(
        Manifest? earlier, string folder, ImmutableArray<OutputFile> outputs) =>
        earlier is null
            ? []
            : earlier.Outputs.Where(old =>
                outputs.All(output => !output.Path.Equals(old.Path, StringComparison.OrdinalIgnoreCase))
                && HasHash(folder, old));

    private static Manifest WithoutMissing(Manifest manifest, string folder) =>
        manifest with { Outputs = [.. manifest.Outputs.Where(output => HasHash(folder, output))] };

    private static bool HasHash(string folder, ManifestOutput output)
    {
        // A manifest is a file that anyone may have edited: it must not make us touch anything outside the folder.
        if (output.Path != Path.GetFileName(output.Path))
        {
            return false;
        }

        return ReadIfThere(Path.Combine(folder, output.Path)) is { } content && Manifest.Hash(content) == output.Sha256;
    }

    private static Manifest? ReadManifest(string folder, string shown)
    {
        if (ReadIfThere(Path.Combine(folder, Manifest.FileName)) is not { } content)
        {
            return null;
        }

        return ManifestJson.Read(content) ?? throw new CliException(
            new($"{shown}/{Manifest.FileName} 不是 plandsl 写的",
                $"{shown}/{Manifest.FileName} was not written by plandsl"),
            new("用 -o 换一个文件夹，或者移走这个文件", "Choose another folder with -o, or move that file away"));
    }

    private static bool HasBytes(string path, byte[] content) =>
        new FileInfo(path) is { Exists: true } file && file.Length == content.Length
        && ReadIfThere(path) is { } there && there.AsSpan().SequenceEqual(content);

    private static byte[]? ReadIfThere(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
