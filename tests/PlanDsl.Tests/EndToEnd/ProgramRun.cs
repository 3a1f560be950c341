namespace PlanDsl.Tests.EndToEnd;

/// <summary>What one run of the program gave.</summary>
internal sealed record ProgramRun(int ExitCode, string Out, string Error);
