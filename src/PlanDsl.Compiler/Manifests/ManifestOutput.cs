namespace PlanDsl.Compiler;

/// <summary>A file that was written.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The plan's or the form's identifier.</param>
/// <param name="Path">Its path below the output folder, forward slashes.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="IsStale">Whether an earlier build wrote it from other sources, and this build was not asked to
/// renew it.</param>
public sealed record ManifestOutput(OutputKind Kind, string Id, string Path, string Sha256, bool IsStale = false);
