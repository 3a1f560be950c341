namespace PlanDsl.Compiler;

/// <summary>A file that was read.</summary>
/// <param name="Path">Its path from the folder of the plan, forward slashes.</param>
/// <param name="Sha256">The hash of its bytes.</param>
public sealed record ManifestSource(string Path, string Sha256);
