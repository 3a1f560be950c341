namespace PlanDsl.Fuzz.Disks;

/// <summary>Stands for the end of a process: no handler of the tool may take it for a fault of the disk.</summary>
public sealed class KilledException : Exception;
