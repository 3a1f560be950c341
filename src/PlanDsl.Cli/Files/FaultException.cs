namespace PlanDsl.Cli.Files;

/// <summary>A file that this tool itself will not read, with the reason.</summary>
internal sealed class FaultException(DiskFault fault) : IOException(fault.Reason.En)
{
    internal DiskFault Fault { get; } = fault;
}
