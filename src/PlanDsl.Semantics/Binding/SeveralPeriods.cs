using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Periods of which one line says several: 3月—4月、9月—10月.</summary>
internal static class SeveralPeriods
{
    /// <summary>The stretches between separators; the text itself if it is one.</summary>
    internal static ImmutableArray<ValueText> Split(ValueText text) =>
        ValueCutter.Texts(text, Separators.Enumeration | Separators.Segments);

    /// <summary>One period, from the first day of all to the last, which knows its parts.</summary>
    internal static CampaignPeriod? Join(
        BindingContext context, ValueText text, ImmutableArray<ValueText> parts, DateFrame frame)
    {
        var bound = ImmutableArray.CreateBuilder<CampaignPeriod>();
        foreach (var part in parts)
        {
            // What a later part leaves out is the earlier one's, if nothing else says it.
            var isAlone = bound.Count > 0 && frame is { Campaign: null, Issued: null };
            var around = isAlone ? frame with { Issued = bound[^1].Last } : frame;
            if (PeriodBinder.BindOne(context, part, around) is not { } period)
            {
                return null;
            }

            if (bound.Count > 0 && !(period.First > bound[^1].Last))
            {
                DateBinder.Report(context, text, context.Say("几段时间没有按先后写", "its stretches are not in order"));
                return null;
            }

            bound.Add(period);
        }

        return new CampaignPeriod(bound[0].First, bound[^1].Last, text.Text, text.Location)
        {
            Parts = bound.ToImmutable(),
        };
    }

    /// <summary>Whether a segment is no attribute, but one more period.</summary>
    internal static bool IsMore(AttributeText segment) =>
        segment.Whole.Text[0] is (>= '0' and <= '9') or (>= '０' and <= '９') or '自' or '从' or '第' or '上' or '下';

    /// <summary>From the beginning of one text to the end of a later one.</summary>
    internal static ValueText Through(ValueText first, AttributeText? last) => last is null
        ? first
        : new ValueText(first.Source, TextSpan.FromBounds(first.Span.Start, last.Whole.Span.End));
}
