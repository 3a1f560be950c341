using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Calendars;

/// <summary>
/// A calendar as an iCalendar file (RFC 5545): one event a due day, all-day or at a time in China. The same plan gives
/// the same bytes: there is no clock in it, and the identifier of an event is made of what it is about.
/// </summary>
public static class IcsWriter
{
    private const int LongestLine = 75;

    // China has had one offset and no summer time since 1992.
    private static readonly string[] TimeZone =
    [
        "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19920101T000000", "TZOFFSETFROM:+0800",
        "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE",
    ];

    /// <summary>The file, UTF-8 without a byte order mark. Entries without a day are not in it.</summary>
    /// <param name="planId">The plan's identifier.</param>
    /// <param name="title">The plan's title.</param>
    /// <param name="stamp">The day that stands for the time of writing.</param>
    /// <param name="entries">The calendar.</param>
    public static byte[] Write(
        string planId, string title, DateOnly stamp, ImmutableArray<CalendarEntry> entries)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//PlanDsl//plandsl//ZH");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, $"X-WR-CALNAME:{Escape(title)}");
        if (entries.Any(static e => e is { Day: not null, Time: not null }))
        {
            foreach (var line in TimeZone)
            {
                Line(text, line);
            }
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(static e => e.Day is not null))
        {
            Event(text, planId, stamp, entry, seen);
        }

        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Event(
        StringBuilder text, string planId, DateOnly stamp, CalendarEntry entry, Dictionary<string, int> seen)
    {
        var day = entry.Day!.Value;
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Identify(planId, entry, seen)}");
        Line(text, $"DTSTAMP:{Day(stamp)}T000000Z");
        if (entry.Time is { } time)
        {
            var hour = time.ToString("HHmmss", CultureInfo.InvariantCulture);
            Line(text, $"DTSTART;TZID=Asia/Shanghai:{Day(day)}T{hour}");
        }
        else
        {
            Line(text, $"DTSTART;VALUE=DATE:{Day(day)}");
            Line(text, $"DTEND;VALUE=DATE:{Day(day.AddDays(1))}");
        }

        Line(text, $"SUMMARY:{Escape(Summary(entry))}");
        Line(text, $"DESCRIPTION:{Escape(Description(entry))}");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Summary(CalendarEntry entry) =>
        entry.Who.Length == 0 ? entry.What
        : entry.Receiver.Length == 0 ? $"{entry.Who}：{entry.What}"
        : $"{entry.Who}报{entry.Receiver}：{entry.What}";

    private static string Description(CalendarEntry entry) =>
        entry.Details.Length == 0 ? entry.Deadline : $"{entry.Deadline}（{entry.Details}）";

    /// <summary>Two entries of one duty on one day are told apart by their order.</summary>
    private static string Identify(string planId, CalendarEntry entry, Dictionary<string, int> seen)
    {
        var key = $"{planId}\n{entry.Id}\n{Day(entry.Day!.Value)}";
        var count = seen[key] = seen.GetValueOrDefault(key) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{key}\n{count}")));
        return $"{Convert.ToHexStringLower(hash)[..32]}@plandsl";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) =>
        VisibleText.OnLines(text)
            .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A content line, folded after 75 octets, never inside a character (RFC 5545, 3.1).</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
