using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>
/// Reads tables of days off and worked weekends: kind,first,last,name. A line 年 names a year and the document that
/// arranges it, 假 some days off, 班 a weekend that is worked; lines with # are comments.
/// </summary>
public static class CalendarTable
{
    private const string Header = "kind,first,last,name";

    /// <summary>calendar.csv, which comes with the compiler.</summary>
    internal static CalendarText Load()
    {
        using var stream = typeof(CalendarTable).Assembly.GetManifestResourceStream("calendar.csv")!;
        using var reader = new StreamReader(stream);
        return Parse(new SourceText("calendar.csv", reader.ReadToEnd()));
    }

    /// <summary>Reads a table.</summary>
    /// <param name="text">The whole file.</param>
    /// <returns>Its years and stretches, and what is wrong with it, line by line.</returns>
    public static CalendarText Parse(SourceText text)
    {
        var years = ImmutableArray.CreateBuilder<CalendarYear>();
        var stretches = ImmutableArray.CreateBuilder<CalendarStretch>();
        var problems = ImmutableArray.CreateBuilder<CalendarProblem>();
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = text.GetLineSpan(line);
            var written = text.ToString(span).TrimEnd('\r', '\n');
            if (written.Length == 0 || written[0] == '#' || written == Header)
            {
                continue;
            }

            if (Read(written.Split(','), years, stretches) is { } problem)
            {
                problems.Add(new CalendarProblem(
                    new Location(text, new TextSpan(span.Start, written.Length)), problem));
            }
        }

        // A stretch of a year that no line names would be believed without a source.
        foreach (var stretch in stretches.Where(s => !years.Any(y => y.Year == s.Last.Year)).Take(1))
        {
            problems.Add(new CalendarProblem(new Location(text, new TextSpan(0, 0)), new Bilingual(
                $"有{stretch.Last.Year}年的日子，却没有“年,{stretch.Last.Year},,依据”这一行",
                $"it has days of {stretch.Last.Year}, but no line \"年,{stretch.Last.Year},,source\"")));
        }

        return new CalendarText(years.ToImmutable(), stretches.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>One line; what is wrong with it, or null.</summary>
    private static Bilingual? Read(
        string[] cells,
        ImmutableArray<CalendarYear>.Builder years,
        ImmutableArray<CalendarStretch>.Builder stretches)
    {
        if (cells.Length != 4)
        {
            return new($"有{cells.Length}格，应有4格", $"it has {cells.Length} cells, not 4");
        }

        if (cells[0] == "年")
        {
            if (!int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                || year is < 1949 or > 2200)
            {
                return new($"“{cells[1]}”不是年份", $"\"{cells[1]}\" is no year");
            }

            if (cells[3].Trim().Length == 0)
            {
                return new("没有写依据的文件", "the document that it rests on is missing");
            }

            years.Add(new CalendarYear(year, cells[3]));
            return null;
        }

        if (cells[0] is not ("假" or "班"))
        {
            return new($"“{cells[0]}”不是“年”“假”“班”之一", $"\"{cells[0]}\" is none of 年, 假, 班");
        }

        if (Day(cells[1]) is not { } first || (cells[2].Length == 0 ? first : Day(cells[2])) is not { } last)
        {
            return new("日子应写成 2027-01-01", "write days as 2027-01-01");
        }

        if (last < first || last > first.AddDays(30))
        {
            return new("末日早于首日，或者相隔太久", "its last day is before its first, or too far from it");
        }

        if (cells[0] == "假" && cells[3].Trim().Length == 0)
        {
            return new("放假的日子没有写节日", "days off without the name of the holiday");
        }

        stretches.Add(new CalendarStretch(first, last, cells[3], cells[0] == "班"));
        return null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}

/// <summary>What a table of days off says.</summary>
/// <param name="Years">The years that it arranges.</param>
/// <param name="Stretches">Days that are not what their weekday says.</param>
/// <param name="Problems">What is wrong with it; empty if nothing is.</param>
public sealed record CalendarText(
    ImmutableArray<CalendarYear> Years,
    ImmutableArray<CalendarStretch> Stretches,
    ImmutableArray<CalendarProblem> Problems);

/// <summary>What is wrong with a line of such a table.</summary>
/// <param name="Location">The line.</param>
/// <param name="Reason">Why it cannot be read.</param>
public sealed record CalendarProblem(Location Location, Bilingual Reason);

/// <summary>A year whose arrangement of holidays is published.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">The document that arranges it.</param>
public sealed record CalendarYear(int Year, string Source);

/// <summary>Days that are not what their weekday says.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="Holidays">The holidays, separated by 、.</param>
/// <param name="IsWorking">Whether it is a weekend that is worked, not a holiday.</param>
public sealed record CalendarStretch(DateOnly First, DateOnly Last, string Holidays, bool IsWorking)
{
    internal bool Contains(DateOnly day) => day >= First && day <= Last;
}
