using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// A heading alone on its line has no mark at its end (GB/T 15834-2011, B.4). An item that is nothing but its
/// title is no heading but a sentence.
/// </summary>
/// <remarks>{0}: mark.</remarks>
internal sealed class HeadingMarkRule() : PlanRule(new(
    "PLN4001",
    Severity.Warning,
    new("独立成行的标题末尾有标点", "Heading ends with a mark"),
    new("标题独立成行，末尾不用“{0}”。", "A heading on a line of its own does not end with \"{0}\"."),
    new("删去末尾的标点。", "Delete the mark.")))
{
    private const string Marks = "。；，、：;,:.";

    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Chapters.Where(static c => c.Placement != HeadingPlacement.RunIn)
            .Select(static c => new PlacedText(c.Title, c.Location))
            .Concat(plan.AllItems.Where(static i => i.HeadingStandsAlone && !i.Content.IsEmpty)
                .Select(static i => new PlacedText(i.Title!, i.TitleLocation)))
            .Where(static h => h.Text.Length > 0 && Marks.Contains(h.Text[^1]))
            .Select(h => Report(h.Text, h.Location));

    private Diagnostic Report(string title, Location location)
    {
        // A title in quotes ends before its closing quote.
        var at = location.Source.Text.LastIndexOf(title[^1], location.Span.End - 1);
        var span = new TextSpan(at, 1);
        return Report(new Location(location.Source, span), title[^1..]) with
        {
            Fix = [new TextChange(span, string.Empty)],
        };
    }
}
