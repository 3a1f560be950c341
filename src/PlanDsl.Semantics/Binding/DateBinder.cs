using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Turns written dates into days.</summary>
internal static class DateBinder
{
    internal static DateOnly? BindDate(BindingContext context, ValueText? text)
    {
        if (text is null || Understood(context, DateGrammar.ParseDate(text), text) is not { } date)
        {
            return null;
        }

        if (date.Day is null)
        {
            Report(context, text, context.Say("要写到日", "the day is missing"));
            return null;
        }

        return Last(context, date, null, text);
    }

    /// <param name="context">Where findings go.</param>
    /// <param name="text">What is written; null if nothing is.</param>
    /// <param name="campaign">The campaign that the period is a part of; gives the year if it lies in one.</param>
    internal static CampaignPeriod? BindPeriod(
        BindingContext context, ValueText? text, CampaignPeriod? campaign = null)
    {
        if (text is null || Understood(context, DateGrammar.ParsePeriod(text), text) is not { } period)
        {
            return null;
        }

        var start = WithYear(period.Start, campaign);
        var first = First(context, start, text);
        var last = first is null ? null : Last(context, period.End ?? start, start, text);
        if (first is null || last is null)
        {
            return null;
        }

        if (last < first)
        {
            Report(context, text, context.Say("结束早于开始", "it ends before it begins"));
            return null;
        }

        return new CampaignPeriod(first.Value, last.Value, text.Text, text.Location);
    }

    /// <param name="context">Where findings go.</param>
    /// <param name="text">What is written; null if nothing is.</param>
    /// <param name="campaign">Gives the year that is not written, if the campaign lies in one.</param>
    internal static DeadlineValue? BindDeadline(
        BindingContext context, ValueText? text, CampaignPeriod? campaign)
    {
        if (text is null || Understood(context, DateGrammar.ParseDeadline(text), text) is not { } deadline)
        {
            return null;
        }

        return Last(context, WithYear(deadline.Date, campaign), null, text) is { } day
            ? new DeadlineValue(day, text.Text, text.Location)
            : null;
    }

    private static T? Understood<T>(BindingContext context, ValueResult<T> result, ValueText text)
        where T : class
    {
        if (result.Value is null)
        {
            context.Report(SemanticDiagnostics.DateNotUnderstood, text.Location, text.Text);
        }

        return result.Value;
    }

    private static DateText WithYear(DateText date, CampaignPeriod? campaign) =>
        date.Year is null && campaign is not null && campaign.First.Year == campaign.Last.Year
            ? date with { Year = campaign.First.Year }
            : date;

    private static DateOnly? First(BindingContext context, DateText date, ValueText text) =>
        Day(
            context,
            date.Year,
            date.Month ?? (date.AtEnd ? 12 : 1),
            date.Day ?? date.Thirds?.First ?? (date.AtEnd ? null : 1),
            text);

    /// <summary>The last day meant; what is not written is taken from the other end of the period.</summary>
    private static DateOnly? Last(BindingContext context, DateText date, DateText? start, ValueText text)
    {
        var year = date.Year ?? start?.Year;
        var month = date.Month ?? (date.Day is null ? 12 : start?.Month);
        return Day(context, year, month ?? 12, date.Day ?? date.Thirds?.Last, text);
    }

    /// <summary>A day of a month; null stands for its last.</summary>
    private static DateOnly? Day(BindingContext context, int? year, int month, int? day, ValueText text)
    {
        var problem =
            year is null ? context.Say("没有写年份", "the year is missing") :
            year is < 1949 or > 2200 ? context.Say($"年份{year}不像", $"{year} is hardly a year") :
            month is < 1 or > 12 ? context.Say($"没有{month}月", $"there is no month {month}") :
            day < 1 || day > DateTime.DaysInMonth(year.Value, month)
                ? context.Say($"{year}年{month}月没有{day}日", $"{year}-{month:00} has no day {day}") :
            null;
        if (problem is not null)
        {
            Report(context, text, problem);
            return null;
        }

        return new DateOnly(year!.Value, month, day ?? DateTime.DaysInMonth(year.Value, month));
    }

    private static void Report(BindingContext context, ValueText text, string problem) =>
        context.Report(SemanticDiagnostics.ImpossibleDate, text.Location, text.Text, problem);
}
