namespace PlanDsl.Cli.Files;

/// <summary>Somebody's file that was moved aside.</summary>
/// <param name="Path">Where it was, as shown.</param>
/// <param name="KeptAs">Where it is.</param>
internal sealed record KeptFile(string Path, string KeptAs);
