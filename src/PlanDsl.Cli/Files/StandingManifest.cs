using System.Collections.Immutable;
using System.Text;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>The manifest that stands in an output folder, and what it proves.</summary>
/// <param name="Manifest">The manifest; null if there is none of ours.</param>
/// <param name="IsUntouched">Whether it has the form in which it was written.</param>
internal sealed record StandingManifest(Manifest? Manifest, bool IsUntouched)
{
    /// <summary>What it says was written.</summary>
    internal ImmutableArray<ManifestOutput> Outputs => Manifest?.Outputs ?? [];

    internal static StandingManifest Read(string folder)
    {
        if (FileContents.Find(Path.Combine(folder, Compiler.Manifest.FileName)) is not { } content
            || ManifestJson.Read(content) is not { } manifest)
        {
            return new StandingManifest(null, false);
        }

        return new StandingManifest(manifest, Lines(content).SequenceEqual(Lines(ManifestJson.Write(manifest))));
    }

    /// <summary>Whether a file is as an earlier build wrote it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its bytes.</param>
    internal bool Has(string name, byte[] content) => Outputs.Any(output => output.Path == name
        && (output.Sha256 == Compiler.Manifest.Hash(content)
            || (output.Kind is OutputKind.CSharp or OutputKind.JsonSchema && output.Sha256 == HashOfUnix(content))));

    /// <summary>Version control writes other line ends where it checks out; the text is still ours.</summary>
    private static string HashOfUnix(byte[] content) => Compiler.Manifest.Hash(Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(content).Replace("\r\n", "\n", StringComparison.Ordinal)));

    /// <summary>The lines in any order: earlier versions listed the outputs in another one.</summary>
    private static IEnumerable<string> Lines(byte[] content) => Encoding.UTF8.GetString(content)
        .Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Order(StringComparer.Ordinal);
}
