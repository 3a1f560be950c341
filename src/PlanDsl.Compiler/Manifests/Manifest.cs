using System.Collections.Immutable;
using System.Security.Cryptography;

namespace PlanDsl.Compiler;

/// <summary>What was made of what. It names no machine, no time and no absolute path.</summary>
/// <param name="ToolVersion">The compiler's version, major.minor.patch.</param>
/// <param name="PlanId">The plan's identifier.</param>
/// <param name="Sources">The files read, the plan first.</param>
/// <param name="Outputs">The files written.</param>
public sealed record Manifest(
    string ToolVersion,
    string PlanId,
    ImmutableArray<ManifestSource> Sources,
    ImmutableArray<ManifestOutput> Outputs)
{
    /// <summary>The manifest's own file name in the output folder.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The SHA-256 of some bytes, 64 small hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>This manifest with other outputs.</summary>
    public Manifest With(ImmutableArray<OutputFile> outputs) => this with
    {
        Outputs = [.. outputs.Select(static o => new ManifestOutput(o.Kind, o.Id, o.Path, Hash(o.Content)))],
    };

    /// <summary>
    /// This manifest, of a build of some kinds only, together with what an earlier build of the same plan wrote of the
    /// other kinds. Those are marked stale if sources or compiler have changed since.
    /// </summary>
    /// <param name="earlier">The manifest that stands in the output folder.</param>
    /// <param name="built">The kinds that this build wrote.</param>
    public Manifest Including(Manifest earlier, ImmutableArray<OutputKind> built)
    {
        var changed = earlier.ToolVersion != ToolVersion || !earlier.Sources.SequenceEqual(Sources);
        var paths = Outputs.Select(static output => output.Path).ToHashSet(StringComparer.Ordinal);
        var kept = earlier.Outputs
            .Where(old => !built.Contains(old.Kind) && !paths.Contains(old.Path))
            .Select(old => old with { IsStale = old.IsStale || changed });
        return this with { Outputs = [.. Outputs, .. kept] };
    }
}
