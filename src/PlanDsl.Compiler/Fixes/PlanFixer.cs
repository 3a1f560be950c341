using System.Collections.Immutable;
using System.Text;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>Applies the certain remedies of a plan's findings, and nothing else, until none is left.</summary>
public static class PlanFixer
{
    /// <summary>Remedies can make room for others, but not for ever.</summary>
    private const int MaximumRounds = 20;

    /// <summary>
    /// Mends a plan and the files it imports, in memory. A plan with errors is not touched, nor is anything that the
    /// author accepts (容许) or the project leaves out. A round after which the plan would have errors does not count.
    /// </summary>
    /// <param name="host">Where files come from.</param>
    /// <param name="path">The file with the plan, or a registry.</param>
    /// <param name="project">The settings that hold for it; null for none.</param>
    public static FixResult Fix(ISourceHost host, string path, ProjectFile? project = null)
    {
        var sources = new FixedSources(host);
        var applied = ImmutableArray.CreateBuilder<Diagnostic>();
        var result = PlanCompiler.Check(sources, path, project);
        for (var round = 0; round < MaximumRounds && !result.HasErrors; round++)
        {
            var chosen = Choose(result.Diagnostics);
            if (chosen.Count == 0)
            {
                break;
            }

            var before = sources.Changed.ToImmutableSortedDictionary(StringComparer.Ordinal);
            Apply(sources, chosen);
            result = PlanCompiler.Check(sources, path, project);
            if (result.HasErrors)
            {
                sources.Changed.Clear();
                foreach (var (file, content) in before)
                {
                    sources.Changed.Add(file, content);
                }

                break;
            }

            applied.AddRange(chosen);
        }

        return new FixResult(
            sources.Changed.ToImmutableSortedDictionary(StringComparer.Ordinal), applied.ToImmutable());
    }

    /// <summary>Findings whose remedies do not touch one another; each is applied whole or waits.</summary>
    private static List<Diagnostic> Choose(ImmutableArray<Diagnostic> found)
    {
        var taken = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        var chosen = new List<Diagnostic>();
        foreach (var finding in found.Where(static f => !f.Fix.IsEmpty))
        {
            if (!taken.TryGetValue(finding.Location.Source.Path, out var spans))
            {
                taken[finding.Location.Source.Path] = spans = [];
            }

            if (!finding.Fix.Any(change => spans.Exists(s => Touches(s, change.Span))))
            {
                spans.AddRange(finding.Fix.Select(static change => change.Span));
                chosen.Add(finding);
            }
        }

        return chosen;
    }

    private static bool Touches(TextSpan a, TextSpan b) => a.Start <= b.End && b.Start <= a.End;

    private static void Apply(FixedSources sources, List<Diagnostic> chosen)
    {
        foreach (var file in chosen.GroupBy(static f => f.Location.Source.Path, StringComparer.Ordinal))
        {
            var text = new StringBuilder(file.First().Location.Source.Text);
            foreach (var change in file.SelectMany(static f => f.Fix).OrderByDescending(static c => c.Span.Start))
            {
                text.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText);
            }

            var mark = sources.Read(file.Key).AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];
            sources.Changed[file.Key] = [.. mark, .. Encoding.UTF8.GetBytes(text.ToString())];
        }
    }
}
