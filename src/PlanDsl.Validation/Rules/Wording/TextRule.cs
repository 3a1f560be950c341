using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording.Checks;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// PLN3056, PLN4004 to PLN4027: how titles, labels and prose are written (GB/T 15834-2011, GB/T 15835-2011,
/// GB/T 9704-2012).
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
        new DayWordCheck(), new DoubledWordsCheck(), new GroupedFigureCheck(),
    ];

    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        WrittenTexts.ProseOf(plan)
            .Concat(PlanReading.Titles(plan).Select(WrittenText.Of))
            .Concat(plan.AllItems.Where(HasPeriodOfItsOwn)
                .Select(static i => WrittenText.Of(new PlacedText(i.Period!.Printed, i.Period.Location))))
            .Concat(plan.Forms.SelectMany(static f => f.Fields).Select(LabelOf).OfType<PlacedText>()
                .Select(WrittenText.Of))
            .SelectMany(Find);

    private static IEnumerable<Diagnostic> Find(WrittenText text)
    {
        foreach (var check in Checks)
        {
            if (check.MayFind(text.Text))
            {
                foreach (var finding in check.Check(text))
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>A phase's time stands behind its title and is read with it.</summary>
    private static bool HasPeriodOfItsOwn(ItemSymbol item) =>
        item.Period is { IsInText: false } period
        && !(item.TitleLocation.Span.Start <= period.Location.Span.Start
            && period.Location.Span.End <= item.TitleLocation.Span.End);

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
