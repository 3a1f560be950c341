using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Finds the day of a deadline that names a public holiday: the day before the first day off.</summary>
internal static class HolidayBinder
{
    /// <summary>
    /// The deadline; its day is missing where the holidays of its year are not published. Null after an error: no year
    /// is written, and none or several can be meant.
    /// </summary>
    internal static HolidayDeadline? Bind(
        BindingContext context, HolidayText written, ValueText main, DateFrame frame)
    {
        var holiday = WorkingCalendar.FindHoliday(written.Holiday) ?? written.Holiday;
        if ((written.IsThisYear ? frame.Issued?.Year : written.Year ?? YearOf(holiday, frame)) is not { } year)
        {
            DateBinder.Report(context, main, context.Say("没有写年份", "the year is missing"));
            return null;
        }

        return new HolidayDeadline(holiday, WorkingCalendar.EveOf(holiday, year))
        {
            Printed = main.Text,
            Location = main.Location,
        };
    }

    /// <summary>
    /// The year in which the holiday falls into the campaign; of a campaign inside one year, that year. Without both
    /// ends, the year of the first one after the document. Null if there is none, or more than one.
    /// </summary>
    private static int? YearOf(string holiday, DateFrame frame)
    {
        if (frame.Campaign is { First: { } first, Last: { } last })
        {
            int? found = null;
            for (var year = first.Year; year <= last.Year + 1; year++)
            {
                if (WorkingCalendar.EveOf(holiday, year) is { } eve && eve >= first && eve <= last)
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = year;
                }
            }

            return found ?? (first.Year == last.Year ? first.Year : null);
        }

        return (frame.Issued ?? frame.Campaign?.First) is not { } start ? null
            : WorkingCalendar.EveOf(holiday, start.Year) < start ? start.Year + 1
            : start.Year;
    }
}
