using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording.Checks;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// PLN4004 to PLN4025: how titles, labels, times and prose are written (GB/T 15834-2011, 15835-2011, 9704-2012).
/// Every text is read out of the file once and goes through every check.
/// </summary>
internal sealed class TextRule : IRule
{
    private static readonly TextCheck[] Checks =
    [
        new StraightQuoteCheck(), new NestedTitleCheck(), new ListedTitleCheck(), new NestedQuoteCheck(),
        new NestedBracketCheck(), new DocumentNumberCheck(), new DashCheck(), new RangeMarkCheck(), new EllipsisCheck(),
        new EtCeteraCheck(), new OrdinalMarkCheck(), new DoubledMarkCheck(), new StopInBracketCheck(),
        new PercentInWordsCheck(), new RoundFigureCheck(), new LeadingZeroCheck(), new RangeUnitCheck(),
        new IncompleteDateCheck(), new NamedDayCheck(), new FullWidthFigureCheck(), new MixedFigureCheck(),
        new DayWordCheck(),
    ];

    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        WrittenTexts.ProseOf(plan)
            .Concat(PlanReading.Titles(plan).Select(WrittenText.Of))
            .Concat(plan.AllItems.Select(static i => i.Period).OfType<CampaignPeriod>()
                .Select(static p => WrittenText.Of(new PlacedText(p.Printed, p.Location))))
            .Concat(plan.Forms.SelectMany(static f => f.Fields).Select(LabelOf).OfType<PlacedText>()
                .Select(WrittenText.Of))
            .SelectMany(static text => Checks.SelectMany(c => c.Check(text)));

    /// <summary>
    /// What a field is called, behind its identifier, which may be the same word; null if it has no words of its own.
    /// </summary>
    private static PlacedText? LabelOf(FieldSymbol field)
    {
        var (text, span) = (field.Location.Source.Text, field.Location.Span);
        var label = field.PrintedAs ?? field.Label;
        var colon = text.AsSpan(span.Start, span.Length).IndexOfAny('：', ':');
        var rest = TextSpan.FromBounds(span.Start + colon + 1, span.End);
        return colon >= 0 && text.AsSpan(rest.Start, rest.Length).Contains(label, StringComparison.Ordinal)
            ? new PlacedText(label, new Location(field.Location.Source, rest))
            : null;
    }
}
