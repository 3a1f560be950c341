using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>The texts of a plan as written, each read out of the file once.</summary>
internal sealed class PlanTexts
{
    /// <summary>Reads them.</summary>
    internal PlanTexts(PlanModel plan)
    {
        Prose =
        [
            .. PlanReading.Prose(plan).SelectMany(static p => p.Paragraphs)
                .Select(WrittenText.Of).OfType<WrittenText>(),
        ];
        All =
        [
            .. Prose,
            .. PlanReading.Titles(plan).Select(WrittenText.Of),
            .. plan.AllItems.Where(HasPeriodOfItsOwn)
                .Select(static i => WrittenText.Of(new PlacedText(i.Period!.Printed, i.Period.Location))),
            .. plan.Forms.SelectMany(static f => f.Fields).Select(LabelOf).OfType<PlacedText>().Select(WrittenText.Of),
        ];
    }

    /// <summary>Every paragraph of prose.</summary>
    internal ImmutableArray<WrittenText> Prose { get; }

    /// <summary>Paragraphs, titles, times and labels.</summary>
    internal ImmutableArray<WrittenText> All { get; }

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
