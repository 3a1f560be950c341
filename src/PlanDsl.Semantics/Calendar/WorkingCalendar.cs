using System.Collections.Immutable;
using System.Globalization;

namespace PlanDsl.Semantics;

/// <summary>
/// The working days of the People's Republic of China, as the State Council's office arranges them year by year, and
/// the hour at which offices close. A year that is not published is not known, and never guessed.
/// </summary>
public sealed class WorkingCalendar
{
    private static readonly string[] HolidayNames =
        ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

    private readonly ImmutableArray<CalendarStretch> stretches;

    private WorkingCalendar(
        ImmutableArray<CalendarYear> years, ImmutableArray<CalendarStretch> stretches, TimeOnly closingTime)
    {
        Years = years;
        this.stretches = stretches;
        ClosingTime = closingTime;
    }

    /// <summary>The years that come with the compiler; offices close at 17:30.</summary>
    public static WorkingCalendar Published => Loaded.Calendar;

    /// <summary>The published years, each with its document.</summary>
    public ImmutableArray<CalendarYear> Years { get; }

    /// <summary>When offices close (下班).</summary>
    public TimeOnly ClosingTime { get; }

    /// <summary>The names of the public holidays.</summary>
    public static IReadOnlyList<string> Holidays => HolidayNames;

    /// <summary>
    /// The same with the years of a table, which take the place of its own, and another closing hour.
    /// </summary>
    /// <param name="table">Years that an office adds; null for none.</param>
    /// <param name="closingTime">When its offices close; null for the usual hour.</param>
    public WorkingCalendar With(CalendarText? table, TimeOnly? closingTime)
    {
        var replaced = table?.Years.Select(static y => y.Year).ToHashSet() ?? [];
        return new WorkingCalendar(
            [.. Years.Where(y => !replaced.Contains(y.Year)), .. table?.Years ?? []],
            [.. stretches.Where(s => !replaced.Contains(s.Last.Year)), .. table?.Stretches ?? []],
            closingTime ?? ClosingTime);
    }

    /// <summary>The name of a public holiday as the calendar writes it, 节 or not; null if it is none.</summary>
    public static string? FindHoliday(string name) => Array.Find(HolidayNames, h => h == name || h == name + "节");

    /// <summary>Whether the arrangement of a year is known.</summary>
    public bool IsKnown(int year) => Years.Any(y => y.Year == year);

    /// <summary>Whether a day is worked; null if its year is not known.</summary>
    public bool? IsWorkingDay(DateOnly day)
    {
        if (!IsKnown(day.Year))
        {
            return null;
        }

        var stretch = stretches.FirstOrDefault(s => s.Contains(day));
        return stretch is null ? day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) : stretch.IsWorking;
    }

    /// <summary>The holidays that a day off belongs to, separated by 、; null if it is none or not known.</summary>
    public string? HolidayOf(DateOnly day) =>
        stretches.FirstOrDefault(s => !s.IsWorking && s.Contains(day))?.Holidays;

    /// <summary>
    /// The first and last day off of a holiday; null if its year is not known. New Year's days off may begin in the
    /// year before.
    /// </summary>
    /// <param name="holiday">The name of a public holiday.</param>
    /// <param name="year">The year in which it ends.</param>
    public (DateOnly First, DateOnly Last)? DaysOff(string holiday, int year)
    {
        var stretch = stretches.FirstOrDefault(s => !s.IsWorking && s.Last.Year == year
            && s.Holidays.Contains(holiday, StringComparison.Ordinal));
        // Where the Mid-Autumn Festival falls into the days of the National Day, only that is named.
        return stretch is null && holiday == "中秋节" ? DaysOff("国庆节", year)
            : stretch is null ? null : (stretch.First, stretch.Last);
    }

    /// <summary>The day before the days off of a holiday begin; null if its year is not known.</summary>
    /// <param name="holiday">The name of a public holiday.</param>
    /// <param name="year">The year in which it ends.</param>
    public DateOnly? EveOf(string holiday, int year) => DaysOff(holiday, year)?.First.AddDays(-1);

    /// <summary>
    /// The day that a holiday keeps, published or not, to tell its year by; of 清明节, within a day.
    /// </summary>
    /// <param name="holiday">The name of a public holiday.</param>
    /// <param name="year">1902–2099.</param>
    public static DateOnly DayOf(string holiday, int year) => holiday switch
    {
        "元旦" => new DateOnly(year, 1, 1),
        "清明节" => new DateOnly(year, 4, 5),
        "劳动节" => new DateOnly(year, 5, 1),
        "国庆节" => new DateOnly(year, 10, 1),
        "春节" => Lunar(year, 1, 1),
        "端午节" => Lunar(year, 5, 5),
        _ => Lunar(year, 8, 15),
    };

    /// <summary>
    /// The day so many working days after another, which does not count, or before it; null where a year on the way is
    /// not known.
    /// </summary>
    /// <param name="day">The day before the first that counts.</param>
    /// <param name="amount">How many working days; negative for days before.</param>
    public DateOnly? AddWorkingDays(DateOnly day, int amount)
    {
        var step = Math.Sign(amount);
        while (amount != 0)
        {
            day = day.AddDays(step);
            switch (IsWorkingDay(day))
            {
                case null:
                    return null;
                case true:
                    amount -= step;
                    break;
            }
        }

        return day;
    }

    /// <summary>The day itself, or the next that is worked, in one direction; null where a year is not known.</summary>
    /// <param name="day">The day.</param>
    /// <param name="step">1 or -1.</param>
    public DateOnly? ToWorkingDay(DateOnly day, int step)
    {
        while (IsWorkingDay(day) is false)
        {
            day = day.AddDays(step);
        }

        return IsKnown(day.Year) ? day : null;
    }

    private static DateOnly Lunar(int year, int month, int day)
    {
        var lunar = new ChineseLunisolarCalendar();
        if (year is < 1902 or > 2099)
        {
            return new DateOnly(year, month + 1, day);
        }

        // A leap month counts as a month of its own.
        var leap = lunar.GetLeapMonth(year);
        var counted = leap > 0 && leap <= month ? month + 1 : month;
        return DateOnly.FromDateTime(lunar.ToDateTime(year, counted, day, 0, 0, 0, 0));
    }

    /// <summary>Loaded when the first question about a day is asked.</summary>
    private static class Loaded
    {
        internal static readonly WorkingCalendar Calendar = Make(CalendarTable.Load());

        private static WorkingCalendar Make(CalendarText table) =>
            new(table.Years, table.Stretches, new TimeOnly(17, 30));
    }
}
