namespace PlanDsl.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>All is well; there may be warnings.</summary>
    internal const int Fine = 0;

    /// <summary>A plan has errors, or fmt --check found a file that is not formatted.</summary>
    internal const int Findings = 1;

    /// <summary>The command could not run.</summary>
    internal const int CannotRun = 2;
}
