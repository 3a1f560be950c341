using System.Text.Json.Serialization;

namespace PlanDsl.Cli.Batch;

/// <summary>What a build of one plan among several read and wrote.</summary>
/// <param name="Root">The plan's path, as shown.</param>
/// <param name="PlanId">Its identifier, which names its folder.</param>
/// <param name="Settings">The hash of all else that the outputs depend on: options, plandsl.json, template.</param>
/// <param name="Sources">The files read, from the folder that the tool ran in, each with its hash.</param>
/// <param name="Manifest">The hash of the manifest written.</param>
/// <param name="Findings">How many warnings and notes it had; a plan with errors has no record.</param>
internal sealed record BuildRecord(
    string Root,
    string PlanId,
    string Settings,
    IReadOnlyDictionary<string, string> Sources,
    string Manifest,
    int Findings);

/// <summary>All records of an output folder.</summary>
/// <param name="Tool">The compiler that made them, see <see cref="ToolIdentity"/>.</param>
/// <param name="Folder">The folder that the tool ran in: paths start there.</param>
/// <param name="Plans">A record a plan.</param>
internal sealed record BuildRecordFile(string Tool, string Folder, BuildRecord[] Plans);

/// <summary>Reads and writes the records without reflection.</summary>
[JsonSerializable(typeof(BuildRecordFile))]
internal sealed partial class BuildRecordJson : JsonSerializerContext;
