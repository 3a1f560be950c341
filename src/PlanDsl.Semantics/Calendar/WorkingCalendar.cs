namespace PlanDsl.Semantics;

/// <summary>
/// The working days of the People's Republic of China, as the State Council's office arranges them year by year. A year
/// that is not published is not known, and never guessed.
/// </summary>
public static class WorkingCalendar
{
    private static readonly string[] HolidayNames =
        ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

    /// <summary>The published years, each with its document.</summary>
    public static IReadOnlyList<CalendarYear> Years
    {
        get
        {
            // The stretches are loaded together with the years.
            _ = CalendarTable.Stretches;
            return CalendarTable.Years;
        }
    }

    /// <summary>The names of the public holidays.</summary>
    public static IReadOnlyList<string> Holidays => HolidayNames;

    /// <summary>The name of a public holiday as the calendar writes it, 节 or not; null if it is none.</summary>
    public static string? FindHoliday(string name) => Array.Find(HolidayNames, h => h == name || h == name + "节");

    /// <summary>Whether the arrangement of a year is known.</summary>
    public static bool IsKnown(int year) => Years.Any(y => y.Year == year);

    /// <summary>Whether a day is worked; null if its year is not known.</summary>
    public static bool? IsWorkingDay(DateOnly day)
    {
        if (!IsKnown(day.Year))
        {
            return null;
        }

        var stretch = CalendarTable.Stretches.Find(s => s.Contains(day));
        return stretch is null ? day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) : stretch.IsWorking;
    }

    /// <summary>The holidays that a day off belongs to, separated by 、; null if it is none or not known.</summary>
    public static string? HolidayOf(DateOnly day) =>
        CalendarTable.Stretches.Find(s => !s.IsWorking && s.Contains(day))?.Holidays;

    /// <summary>
    /// The day before the days off of a holiday begin; null if it is none or its year is not known. New Year's days off
    /// may begin in the year before.
    /// </summary>
    /// <param name="holiday">The name of a public holiday.</param>
    /// <param name="year">The year in which it ends.</param>
    public static DateOnly? EveOf(string holiday, int year)
    {
        var stretch = CalendarTable.Stretches.Find(s => !s.IsWorking && s.Last.Year == year
            && s.Holidays.Contains(holiday, StringComparison.Ordinal));
        // Where the Mid-Autumn Festival falls into the days of the National Day, only that is named.
        return stretch is null && holiday == "中秋节" ? EveOf("国庆节", year) : stretch?.First.AddDays(-1);
    }

    /// <summary>
    /// The day so many working days after another, which does not count; null where a year on the way is not known.
    /// </summary>
    /// <param name="day">The day before the first that counts.</param>
    /// <param name="amount">How many working days, at least 1.</param>
    public static DateOnly? AddWorkingDays(DateOnly day, int amount)
    {
        while (amount > 0)
        {
            day = day.AddDays(1);
            switch (IsWorkingDay(day))
            {
                case null:
                    return null;
                case true:
                    amount--;
                    break;
            }
        }

        return day;
    }
}
