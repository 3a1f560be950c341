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
        return WithLength(context, period ?? Unread(attributed.Main), attributes) with
        {
            IsInText = attributes.Has(AttributeTable.InText),
        };
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
        return WithLength(context, period ?? Unread(attributed.Main), attributes);
    }

    /// <summary>What was reported as no period: its words, so that what cites it is not reported as well.</summary>
    internal static CampaignPeriod Unread(ValueText text) =>
        new(null, null, text.Text, text.Location) { IsUnread = true };

    /// <summary>The period with the length that it says it has (共 3个月).</summary>
    private static CampaignPeriod WithLength(
        BindingContext context, CampaignPeriod period, AttributeReader attributes)
    {
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

        return period with { Length = span, PrintedLength = length.Text };
    }

    /// <param name="context">Where findings go.</param>
    /// <param name="text">What is written, one period or several; null if nothing is.</param>
    /// <param name="frame">Gives the year that is not written.</param>
    internal static CampaignPeriod? Bind(BindingContext context, ValueText? text, DateFrame frame) =>
        text is null ? null
        : SeveralPeriods.Split(text) is { Length: > 1 } parts ? SeveralPeriods.Join(context, text, parts, frame)
        : BindOne(context, text, frame);

    /// <summary>A period that is one stretch.</summary>
    internal static CampaignPeriod? BindOne(BindingContext context, ValueText text, DateFrame frame) =>
        DateBinder.Understood(
            context, PeriodGrammar.ParsePeriod(text), text, t => TimeAdvice.ForPeriod(t, frame)) is { } period
            ? Bind(context, period, text, frame)
            : null;

    /// <summary>The days of a written period; null after an error.</summary>
    internal static CampaignPeriod? Bind(
        BindingContext context, PeriodText period, ValueText text, DateFrame frame)
    {
        var start = period.Start is null ? null : frame.Complete(period.Start);
        var end = period.End ?? (period.IsOpen || period.Length is not null ? null : period.Start);
        end = end is null ? null : Complete(end, period.Start, start, frame);
        var first = start is null ? (period.IsFromIssue ? frame.Issued : null)
            : start.Holiday is null ? DateBinder.First(context, start, text)
            : DaysOff(context, start, text, frame)?.First;
        if (start is not null && first is null)
        {
            return null;
        }

        var last = end is null ? LastOf(first, period.Length, frame)
            : end.Holiday is null ? DateBinder.Last(context, end, start, text)
            : period.End is null ? DaysOff(context, end, text, frame)?.Last
            : DaysOff(context, end, text, frame)?.First.AddDays(-1);
        if (end is not null && last is null)
        {
            return null;
        }

        if (last < first)
        {
            var why = period.End is { Year: null } && end!.Month < start?.Month && last.Value.AddYears(1) is var later
                ? context.Say(
                    $"结束早于开始，是不是到{later.Year}年{later.Month}月",
                    $"it ends before it begins, is it {later.Year}-{later.Month:00}")
                : context.Say("结束早于开始", "it ends before it begins");
            DateBinder.Report(context, text, why);
            return null;
        }

        return new CampaignPeriod(first, last, text.Text, text.Location) { IsFromIssue = period.IsFromIssue };
    }

    /// <summary>The last day of a length from its first (为期6个月): the month from the 1st ends with its month.</summary>
    private static DateOnly? LastOf(DateOnly? first, SpanText? length, DateFrame frame) =>
        first is not { } day || length is null ? null
        : length.Unit == DayUnit.WorkingDay ? DueDates.Add(frame.Calendar, day.AddDays(-1), length)
        : DueDates.Add(frame.Calendar, day, length)?.AddDays(-1);

    private static (DateOnly First, DateOnly Last)? DaysOff(
        BindingContext context, DateText holiday, ValueText text, DateFrame frame)
    {
        if (holiday.Year is not { } year)
        {
            DateBinder.Report(context, text, context.Say("没有写年份", "the year is missing"));
            return null;
        }

        if (frame.Calendar.DaysOff(holiday.Holiday!, year) is not { } days)
        {
            DateBinder.Report(context, text, context.Say(
                $"{year}年的放假安排还没有收录，请写日期", $"the holidays of {year} are not published; write dates"));
            return null;
        }

        return days;
    }

    /// <summary>
    /// An end without a year: the written year of the start, else what the frame says, else the start's.
    /// </summary>
    private static DateText Complete(DateText end, DateText? written, DateText? start, DateFrame frame) =>
        end.Year is not null || (written?.Year is not null && end.YearWord is YearWord.None) ? end
        : frame.Complete(end) is { Year: not null } completed ? completed
        : end.YearWord is YearWord.Following or YearWord.Next ? end with { Year = start?.Year + 1 }
        : end with { Year = start?.Year };
}
