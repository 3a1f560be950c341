using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// PLN4001: a heading alone on its line has no mark at its end (GB/T 15834-2011, B.4). An item that is nothing but its
/// title is no heading but a sentence.
/// </summary>
internal sealed class HeadingMarkRule : IRule
{
    private const string Marks = "。；，、：;,:.";

    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Chapters.Where(static c => c.Placement != HeadingPlacement.RunIn)
            .Select(static c => new PlacedText(c.Title, c.Location))
            .Concat(plan.AllItems.Where(static i => i.HeadingStandsAlone && !i.Content.IsEmpty)
                .Select(static i => new PlacedText(i.Title!, i.TitleLocation)))
            .Where(static h => h.Text.Length > 0 && Marks.Contains(h.Text[^1]))
            .Select(static h => Report(h.Text, h.Location));

    private static Diagnostic Report(string title, Location location)
    {
        // A title in quotes ends before its closing quote.
        var at = location.Source.Text.LastIndexOf(title[^1], location.Span.End - 1);
        var span = new TextSpan(at, 1);
        return Diagnostic.Create(
            ValidationDiagnostics.HeadingEndsWithMark, new Location(location.Source, span), title[^1..]) with
        {
            Fix = [new TextChange(span, string.Empty)],
        };
    }
}
