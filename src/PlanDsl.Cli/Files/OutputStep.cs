namespace PlanDsl.Cli.Files;

/// <summary>What a build does to one file of its folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its new bytes; null to remove it.</param>
/// <param name="Old">The hash of what stands there and may go; null if nothing does.</param>
/// <param name="Kept">The name under which what stands there is kept; null if it is not.</param>
internal sealed record OutputStep(string Name, byte[]? Content, string? Old, string? Kept = null);
