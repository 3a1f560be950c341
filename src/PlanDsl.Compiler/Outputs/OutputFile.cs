namespace PlanDsl.Compiler;

/// <summary>One file to write.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The plan's or the form's identifier.</param>
/// <param name="Path">Path below the output folder, forward slashes; the file is named by its title.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(OutputKind Kind, string Id, string Path, byte[] Content);
