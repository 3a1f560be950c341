using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>Gives prose its paragraphs and its cited facts.</summary>
internal sealed class ProseBinder(BindingContext context, FactTable facts)
{
    private static readonly string[] Markup = ["# ", "## ", "### ", "| ", "|", "```", "> "];

    internal ProseText Bind(ProseSyntax prose)
    {
        var text = ProseParser.Parse(prose.Content, prose.OpenFence.Location, facts.Cite);
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
