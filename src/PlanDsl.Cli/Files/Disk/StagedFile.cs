namespace PlanDsl.Cli.Files;

/// <summary>What a change does to one file.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Old">The hash of what stands there; null if nothing does.</param>
/// <param name="New">The hash of what is to stand there; null if nothing is.</param>
/// <param name="Kept">The name under which what stands there is kept; null if it is not.</param>
internal sealed record StagedFile(string Name, string? Old, string? New, string? Kept = null);
