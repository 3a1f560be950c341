using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>The diagnostics of one run, each once: a registry that three plans import is reported on once.</summary>
/// <param name="forced">The language asked for; null to follow each file's keywords.</param>
/// <param name="keeps">
/// Whether they are wanted together in the end. Otherwise they are only counted: each holds the text of its file, and a
/// run may have thousands of files.
/// </param>
internal sealed class Findings(DisplayLanguage? forced, bool keeps = false)
{
    private readonly List<Diagnostic> all = [];
    private readonly List<AcceptedFinding> accepted = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DisplayLanguage> languages = new(StringComparer.Ordinal);

    /// <summary>All of them, if they are kept.</summary>
    internal IReadOnlyList<Diagnostic> All => all;

    /// <summary>The warnings that the plans accept (容许); only SARIF has a place for them.</summary>
    internal IReadOnlyList<AcceptedFinding> Accepted => accepted;

    /// <summary>How many there were, kept or not.</summary>
    internal FindingCounts Counts { get; } = new();

    /// <summary>The language in which to speak about a file.</summary>
    internal DisplayLanguage LanguageOf(SourceText file) => forced ?? languages.GetValueOrDefault(file.Path);

    /// <summary>Adds what a compilation found; returns what was not known yet.</summary>
    internal List<Diagnostic> Add(Compilation compilation)
    {
        if (keeps)
        {
            accepted.AddRange(compilation.Accepted.Where(pair => IsNew(pair.Finding, compilation.LanguageOf)));
        }

        return Add(compilation.Diagnostics, compilation.LanguageOf);
    }

    /// <summary>Adds diagnostics; returns those that were not known yet.</summary>
    internal List<Diagnostic> Add(IEnumerable<Diagnostic> diagnostics, Func<SourceText, DisplayLanguage> languageOf)
    {
        var added = diagnostics.Where(finding => IsNew(finding, languageOf)).ToList();
        added.ForEach(Counts.Add);
        if (keeps)
        {
            all.AddRange(added);
        }

        return added;
    }

    private bool IsNew(Diagnostic finding, Func<SourceText, DisplayLanguage> languageOf)
    {
        var file = finding.Location.Source;
        var key = string.Join(
            '\0',
            [
                file.Path, $"{finding.Location.Span}", finding.Descriptor.Code,
                .. finding.Arguments.Select(static argument => argument.Zh),
            ]);
        if (!seen.Add(key))
        {
            return false;
        }

        languages[file.Path] = languageOf(file);
        return true;
    }
}
