using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds periods: of the campaign, of phases, of items (期间).</summary>
internal static class PeriodBinder
{
    /// <summary>
    /// The line 期间 of an item or chapter, with 句内 where prose says it already; null if there is none.
    /// </summary>
    internal static CampaignPeriod? BindLine(BindingContext context, EntrySyntax entry, DateFrame frame)
    {
        if (entry.ValueOf(Keyword.During) is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var more = attributed.Attributes.LastOrDefault(SeveralPeriods.IsMore);
        var attributes = new AttributeReader(
            context,
            Keyword.During,
            more is null ? attributed.Attributes : attributed.Attributes.RemoveAll(SeveralPeriods.IsMore));
        var period = Bind(context, SeveralPeriods.Through(attributed.Main, more), frame);
        return period is null ? null : period with { IsInText = attributes.Has(AttributeTable.InText) };
    }

    /// <summary>The campaign, which may say how long it is: 自2021年3月25日至6月20日；共 3个月.</summary>
    internal static CampaignPeriod? BindCampaign(BindingContext context, ValueText? value, DateFrame frame)
    {
        if (value is null)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var period = Bind(context, attributed.Main, frame);
        var attributes = new AttributeReader(context, Keyword.Period, attributed.Attributes);
        if (attributes.Value(AttributeTable.Length) is not { } length)
        {
            return period;
        }

        if (SpanGrammar.ParseSpan(length).Value is not { Amount: > 0 } span)
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, length.Location, length.Text,
                context.Say("应写成“3个月”“60日”这样的时长", "write a length such as \"3个月\" or \"60日\""));
            return period;
        }

        return period is null ? null : period with { Length = span, PrintedLength = length.Text };
    }

    /// <param name="context">Where findings go.</param>
    /// <param name="text">What is written, one period or several; null if nothing is.</param>
    /// <param name="frame">Gives the year that is not written.</param>
    internal static CampaignPeriod? Bind(BindingContext context, ValueText? text, DateFrame frame) =>
        text is null ? null
        : SeveralPeriods.Split(text) is { Length: > 1 } parts ? SeveralPeriods.Join(context, text, parts, frame)
        : BindOne(context, text, frame);

    /// <summary>A period that is one stretch.</summary>
    internal static CampaignPeriod? BindOne(BindingContext context, ValueText text, DateFrame frame)
    {
        if (DateBinder.Understood(context, DateGrammar.ParsePeriod(text), text) is not { } period)
        {
            return null;
        }

        var start = period.Start is null ? null : frame.Complete(period.Start);
        var end = period.End ?? (period.IsOpen ? null : period.Start);
        end = end is null ? null : Complete(end, period.Start, start, frame);
        var first = start is null ? (period.IsFromIssue ? frame.Issued : null) : DateBinder.First(context, start, text);
        if (start is not null && first is null)
        {
            return null;
        }

        var last = end is null ? null : DateBinder.Last(context, end, start, text);
        if (end is not null && last is null)
        {
            return null;
        }

        if (last < first)
        {
            DateBinder.Report(context, text, context.Say("结束早于开始", "it ends before it begins"));
            return null;
        }

        return new CampaignPeriod(first, last, text.Text, text.Location) { IsFromIssue = period.IsFromIssue };
    }

    /// <summary>
    /// An end without a year: the written year of the start, else what the frame says, else the start's.
    /// </summary>
    private static DateText Complete(DateText end, DateText? written, DateText? start, DateFrame frame) =>
        end.Year is not null || written?.Year is not null ? end
        : frame.Complete(end) is { Year: not null } completed ? completed
        : end with { Year = start?.Year };
}
