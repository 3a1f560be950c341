using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>What a date without a year is read by: the campaign, else the date of the document.</summary>
/// <param name="Issued">The date of the document; null if it has none.</param>
/// <param name="Campaign">When the campaign runs; null if that is not known.</param>
/// <param name="Calendar">The working days and holidays.</param>
internal sealed record DateFrame(DateOnly? Issued, CampaignPeriod? Campaign, WorkingCalendar Calendar)
{
    /// <summary>The date with the year that it must mean; as written where several years are possible.</summary>
    internal DateText Complete(DateText date) => date.Year is not null ? date : date with
    {
        Year = date.YearWord switch
        {
            YearWord.This => Issued?.Year ?? OnlyYear,
            YearWord.Next => (Issued?.Year ?? OnlyYear) + 1,
            YearWord.Following => (Campaign is null ? Issued?.Year : OnlyYear) + 1,
            _ when date.Holiday is { } holiday => YearOf(holiday),
            _ => OnlyYear ?? YearByMonth(date),
        } ?? AnyYear,
    };

    /// <summary>
    /// A year for dates of a campaign that was reported, so that they are not as well; nothing is made of them.
    /// </summary>
    private int? AnyYear => Campaign is { IsUnread: true } ? Issued?.Year ?? 2000 : null;

    /// <summary>The campaign's year, if it lies in one.</summary>
    private int? OnlyYear =>
        Campaign is { First: { } first, Last: { } last } && first.Year == last.Year ? first.Year : null;

    /// <summary>
    /// Of a campaign over several years, the one in which it runs in that month. Without both its ends, the year of
    /// the document, or of its beginning, if the month has not passed by then.
    /// </summary>
    private int? YearByMonth(DateText date)
    {
        var month = date.Months?.Last ?? date.Month ?? (date.AtEnd ? 12 : null);
        if (month is null)
        {
            return null;
        }

        if (Campaign is { First: { } first, Last: { } last })
        {
            var years = Enumerable.Range(first.Year, last.Year - first.Year + 1)
                .Where(y => IsBetween(y, month.Value, first, last)).ToList();
            return years.Count == 1 ? years[0] : null;
        }

        return (Issued ?? Campaign?.First) is { } start && month >= start.Month ? start.Year : null;
    }

    /// <summary>
    /// The year of the one holiday that lies between the beginning (or the document, if that is later) and the end of
    /// the campaign; if none does, of the first after the document. Null if several do.
    /// </summary>
    private int? YearOf(string holiday)
    {
        var begin = Campaign?.First is { } first && !(Issued > first) ? first : Issued;
        if (begin is not { } start)
        {
            return null;
        }

        var coming = Enumerable.Range(start.Year, 3)
            .Select(y => (Year: y, Eve: Calendar.EveOf(holiday, y) ?? WorkingCalendar.DayOf(holiday, y).AddDays(-1)))
            .Where(h => h.Eve >= start).ToList();
        var last = Campaign?.Last;
        return coming.Count > 1 && coming[1].Eve <= last ? null : coming[0].Year;
    }

    private static bool IsBetween(int year, int month, DateOnly first, DateOnly last)
    {
        var ordinal = (year * 12) + month;
        return ordinal >= (first.Year * 12) + first.Month && ordinal <= (last.Year * 12) + last.Month;
    }
}
