using System.Globalization;

namespace PlanDsl.Semantics;

/// <summary>calendar.csv, read when the first question about a day is asked.</summary>
internal static class CalendarTable
{
    internal static readonly List<CalendarYear> Years = [];

    internal static readonly List<CalendarStretch> Stretches = Load();

    private static List<CalendarStretch> Load()
    {
        using var stream = typeof(CalendarTable).Assembly.GetManifestResourceStream("calendar.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var stretches = new List<CalendarStretch>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var cells = line.Split(',');
            if (cells[0] == "年")
            {
                Years.Add(new CalendarYear(int.Parse(cells[1], CultureInfo.InvariantCulture), cells[3]));
                continue;
            }

            var first = Day(cells[1]);
            var last = cells[2].Length == 0 ? first : Day(cells[2]);
            stretches.Add(new CalendarStretch(first, last, cells[3], cells[0] == "班"));
        }

        return stretches;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A year whose arrangement of holidays is published.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">The document that arranges it.</param>
public sealed record CalendarYear(int Year, string Source);

/// <summary>Days that are not what their weekday says.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="Holidays">The holidays, separated by 、.</param>
/// <param name="IsWorking">Whether it is a weekend that is worked, not a holiday.</param>
internal sealed record CalendarStretch(DateOnly First, DateOnly Last, string Holidays, bool IsWorking)
{
    internal bool Contains(DateOnly day) => day >= First && day <= Last;
}
