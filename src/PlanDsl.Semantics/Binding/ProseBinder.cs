using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Gives prose its paragraphs and its cited facts.</summary>
internal sealed class ProseBinder(BindingContext context, FactTable facts)
{
    private static readonly string[] Markup = ["# ", "## ", "### ", "| ", "|", "```", "> "];

    /// <summary>Prose between fences. Of prose that is never closed, nobody knows what belongs to it.</summary>
    internal ProseText Bind(ProseSyntax prose) => prose.CloseFence is null
        ? new ProseText([], prose.OpenFence.Location)
        : Check(ProseParser.Parse(
            prose.Content?.Source, prose.Content?.Span, prose.OpenFence.Location, facts.Cite, TooDeep));

    /// <summary>Prose of one line, as it stands after a colon; without its quotes if it has them.</summary>
    internal ProseText BindLine(ValueText line)
    {
        var inner = line.IsQuoted ? line.Slice(1, line.Span.Length - 2) : line;
        return Check(ProseParser.Parse(line.Source, inner.Span, line.Location, facts.Cite, TooDeep));
    }

    private void TooDeep(Location place) => context.Report(SemanticDiagnostics.ProseTooDeep, place);

    private ProseText Check(ProseText text)
    {
        foreach (var run in text.Paragraphs.Where(static p => p.Runs.Length > 0).Select(static p => p.Runs[0]))
        {
            var mark = Markup.FirstOrDefault(m => run.Text.StartsWith(m, StringComparison.Ordinal));
            if (mark is not null)
            {
                var span = new TextSpan(run.Location.Span.Start, mark.Length);
                context.Report(
                    SemanticDiagnostics.UnsupportedMarkup, new Location(run.Location.Source, span), mark.Trim());
            }
        }

        return text;
    }
}
