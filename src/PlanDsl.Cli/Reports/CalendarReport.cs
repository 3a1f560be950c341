using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PlanDsl.Cli.Commands;
using PlanDsl.Emit.Calendars;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>A plan's calendar for people and for programs.</summary>
internal static class CalendarReport
{
    private static readonly Bilingual[] Weekdays =
    [
        new("周日", "Sun"), new("周一", "Mon"), new("周二", "Tue"), new("周三", "Wed"), new("周四", "Thu"), new("周五", "Fri"),
        new("周六", "Sat"),
    ];

    /// <summary>A line for each day, or the words that there is none.</summary>
    internal static void WriteText(Session session, ImmutableArray<CalendarEntry> entries)
    {
        foreach (var entry in entries)
        {
            session.Host.Out.WriteLine(VisibleText.OnOneLine(
                $"{When(entry, session.Language)}  {About(entry)}  {Place(entry.Location)}"));
        }

        if (entries.IsEmpty)
        {
            session.Say("没有截止日期", "Nothing is due");
        }
    }

    /// <summary>One JSON array; a deadline without a day has a null date.</summary>
    internal static void WriteJson(TextWriter output, ImmutableArray<CalendarEntry> entries) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var entry in entries)
            {
                WriteEntry(json, entry);
            }

            json.WriteEndArray();
        });

    private static string When(CalendarEntry entry, DisplayLanguage language)
    {
        if (entry.Day is not { } day)
        {
            return $"——  {entry.NoDay!.In(language)}";
        }

        var off = entry.Holiday is { } holiday ? new Bilingual($"（{holiday}放假）", $" (off, {holiday})")
            : entry.IsWorkingDay is false ? new Bilingual("（休息）", " (off)")
            : new Bilingual(string.Empty, string.Empty);
        var time = entry.Time is { } t ? " " + Time(t) : string.Empty;
        return $"{Day(day)} {Weekdays[(int)day.DayOfWeek].In(language)}{time}"
            + off.In(language);
    }

    private static string About(CalendarEntry entry)
    {
        var who = entry.Who.Length == 0 ? string.Empty : entry.Who + "  ";
        var receiver = entry.Receiver.Length == 0 ? string.Empty : $" → {entry.Receiver}";
        var details = entry.Details.Length == 0 ? string.Empty : $"；{entry.Details}";
        return $"{who}{entry.What}{receiver}  [{entry.Deadline}{details}]";
    }

    private static void WriteEntry(Utf8JsonWriter json, CalendarEntry entry)
    {
        json.WriteStartObject();
        WriteOptional(json, "date", entry.Day is { } day ? Day(day) : null);
        WriteOptional(json, "time", entry.Time is { } time ? Time(time) : null);
        WriteOptional(json, "weekday", entry.Day is { } d ? Weekdays[(int)d.DayOfWeek].En : null);
        WriteOptional(json, "holiday", entry.Holiday);
        if (entry.IsWorkingDay is { } isWorked)
        {
            json.WriteBoolean("workingDay", isWorked);
        }
        else
        {
            json.WriteNull("workingDay");
        }

        json.WriteString("id", entry.Id);
        json.WriteString("who", entry.Who);
        json.WriteString("what", entry.What);
        json.WriteString("receiver", entry.Receiver);
        json.WriteString("deadline", entry.Deadline);
        json.WriteString("details", entry.Details);
        WriteOptional(json, "noDate", entry.NoDay?.En);
        json.WriteString("path", entry.Location.Source.Path);
        json.WriteNumber("line", Line(entry.Location));
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    private static string Place(Location location) =>
        string.Create(CultureInfo.InvariantCulture, $"{location.Source.Path}:{Line(location)}");

    private static int Line(Location location) => location.Source.GetPosition(location.Span.Start).Line + 1;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
