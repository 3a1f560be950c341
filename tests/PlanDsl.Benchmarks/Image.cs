namespace PlanDsl.Benchmarks;

/// <summary>A published form of the command line.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Tool">The program; null if it could not be made here.</param>
/// <param name="Bytes">The size of all that is given to others.</param>
internal sealed record Image(string Name, string? Tool, long Bytes)
{
    public const string Native = "native";

    public const string Composite = "composite";
}
