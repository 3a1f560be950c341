using System.Collections;
using System.Collections.Immutable;
using System.Text;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>Applies the certain remedies of a plan's findings, and nothing else, until none is left.</summary>
public static class PlanFixer
{
    /// <summary>Errors that hinder reading nothing but what they point at.</summary>
    private static readonly DiagnosticDescriptor[] Mendable =
    [
        CharacterDiagnostics.Forbidden, ContentDiagnostics.SpokenResponsibility,
        ContentDiagnostics.TimeInResponsibility,
    ];

    /// <summary>Remedies can make room for others, but not for ever.</summary>
    private const int MaximumRounds = 20;

    /// <summary>
    /// Mends a plan and the files it imports, in memory. A plan with errors is not touched, but for errors that do not
    /// hinder reading the rest (a character that no document holds, a responsibility as a sentence says it), nor is
    /// anything that the author accepts (容许) or the project leaves out. A round after which the plan would have other
    /// errors does not count.
    /// </summary>
    /// <param name="host">Where files come from.</param>
    /// <param name="path">The file with the plan, or a registry.</param>
    /// <param name="project">The settings that hold for it; null for none.</param>
    public static FixResult Fix(ISourceHost host, string path, ProjectFile? project = null)
    {
        var sources = new FixedSources(host);
        var applied = ImmutableArray.CreateBuilder<Diagnostic>();
        var result = PlanCompiler.Check(sources, path, project);
        for (var round = 0; round < MaximumRounds && IsUnderstood(result); round++)
        {
            var chosen = Choose(result.Diagnostics);
            if (chosen.Count == 0)
            {
                break;
            }

            var before = sources.Changed.ToImmutableSortedDictionary(StringComparer.Ordinal);
            Apply(sources, chosen);
            result = PlanCompiler.Check(sources, path, project);
            if (!IsUnderstood(result))
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

    private static bool IsUnderstood(Compilation found) => !found.Diagnostics.Any(static d =>
        d.Descriptor.Severity == Severity.Error && !Mendable.Contains(d.Descriptor));

    /// <summary>Findings whose remedies do not touch one another; each is applied whole or waits.</summary>
    private static List<Diagnostic> Choose(ImmutableArray<Diagnostic> found)
    {
        var taken = new Dictionary<string, BitArray>(StringComparer.Ordinal);
        var chosen = new List<Diagnostic>();
        foreach (var finding in found.Where(static f => !f.Fix.IsEmpty))
        {
            var source = finding.Location.Source;
            if (!taken.TryGetValue(source.Path, out var places))
            {
                taken[source.Path] = places = new BitArray(source.Text.Length + 1);
            }

            var wanted = finding.Fix.SelectMany(static c => Enumerable.Range(c.Span.Start, c.Span.Length + 1)).ToList();
            if (!wanted.Exists(places.Get))
            {
                wanted.ForEach(place => places.Set(place, true));
                chosen.Add(finding);
            }
        }

        return chosen;
    }

    private static void Apply(FixedSources sources, List<Diagnostic> chosen)
    {
        foreach (var file in chosen.GroupBy(static f => f.Location.Source.Path, StringComparer.Ordinal))
        {
            var (before, text, at) = (file.First().Location.Source.Text, new StringBuilder(), 0);
            foreach (var change in file.SelectMany(static f => f.Fix).OrderBy(static c => c.Span.Start))
            {
                text.Append(before, at, change.Span.Start - at).Append(change.NewText);
                at = change.Span.End;
            }

            text.Append(before, at, before.Length - at);
            var mark = sources.Read(file.Key).AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];
            sources.Changed[file.Key] = [.. mark, .. Encoding.UTF8.GetBytes(text.ToString())];
        }
    }
}
