using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>The diagnostics of one run, each once: a registry that three plans import is reported on once.</summary>
/// <param name="forced">The language asked for; null to follow each file's keywords.</param>
internal sealed class Findings(DisplayLanguage? forced)
{
    private readonly List<Diagnostic> all = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DisplayLanguage> languages = new(StringComparer.Ordinal);

    internal IReadOnlyList<Diagnostic> All => all;

    internal bool HasErrors => all.Any(static finding => finding.Descriptor.Severity == Severity.Error);

    /// <summary>
    /// A file that was asked for and is not there is a command that could not run; other errors are the plan's.
    /// </summary>
    internal int ExitCode =>
        all.Any(static finding => finding.Descriptor == SourceDiagnostics.FileNotFound) ? Cli.ExitCode.CannotRun
        : HasErrors ? Cli.ExitCode.Findings : Cli.ExitCode.Fine;

    /// <summary>The language in which to speak about a file.</summary>
    internal DisplayLanguage LanguageOf(SourceText file) => forced ?? languages.GetValueOrDefault(file.Path);

    /// <summary>Adds what a compilation found; returns what was not known yet.</summary>
    internal List<Diagnostic> Add(CompilationResult result) => Add(result.Diagnostics, result.LanguageOf);

    /// <summary>Adds diagnostics; returns those that were not known yet.</summary>
    internal List<Diagnostic> Add(IEnumerable<Diagnostic> diagnostics, Func<SourceText, DisplayLanguage> languageOf)
    {
        var added = new List<Diagnostic>();
        foreach (var finding in diagnostics)
        {
            var file = finding.Location.Source;
            var key = string.Join(
                '\0', [file.Path, $"{finding.Location.Span}", finding.Descriptor.Code, .. finding.Arguments]);
            if (seen.Add(key))
            {
                languages[file.Path] = languageOf(file);
                added.Add(finding);
            }
        }

        all.AddRange(added);
        return added;
    }
}
