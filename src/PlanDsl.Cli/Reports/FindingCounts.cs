using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>How many findings of each severity there were.</summary>
internal sealed class FindingCounts
{
    internal int Errors { get; private set; }

    internal int Warnings { get; private set; }

    internal int Notes { get; private set; }

    internal bool Any => Errors + Warnings + Notes > 0;

    /// <summary>Whether a file that was asked for was not there.</summary>
    private bool isFileMissing;

    /// <summary>
    /// A file that was asked for and is not there is a command that could not run; other errors are the plan's.
    /// </summary>
    internal int ExitCode =>
        isFileMissing ? Cli.ExitCode.CannotRun : Errors > 0 ? Cli.ExitCode.Findings : Cli.ExitCode.Fine;

    internal void Add(Diagnostic finding)
    {
        switch (finding.Descriptor.Severity)
        {
            case Severity.Error:
                Errors++;
                break;
            case Severity.Warning:
                Warnings++;
                break;
            default:
                Notes++;
                break;
        }

        isFileMissing |= finding.Descriptor == SourceDiagnostics.FileNotFound;
    }
}
