using System.Text.Json;
using Ical.Net;
using PlanDsl.Tests.EndToEnd;
using PlanDsl.Tests.Plans;
using Xunit;

namespace PlanDsl.Tests.Readers;

/// <summary>Our iCalendar files as Ical.Net reads them: the days of the list, no more and no fewer.</summary>
public sealed class CalendarReaderTests
{
    public static TheoryData<string> Plans => PlanSample.Names;

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_events_are_the_entries_of_the_list(string name)
    {
        using var folder = new SampleFolder();
        var file = Directory.GetFiles(folder.PathTo($"plans/{name}"), "*.plan").Single();
        var run = folder.RunHere($"calendar plans/{name}/{Path.GetFileName(file)} --json --ics 日历.ics");
        Assert.Equal(0, run.ExitCode);
        using var list = JsonDocument.Parse(run.Out);
        var entries = list.RootElement.EnumerateArray()
            .Where(static entry => entry.GetProperty("date").ValueKind != JsonValueKind.Null)
            .Select(static entry => $"{entry.GetProperty("date")} {entry.GetProperty("time")}".TrimEnd());
        var calendar = Calendar.Load(folder.Read("日历.ics"))!;
        var events = calendar.Events.Select(static e => e.Start!.HasTime
            ? $"{e.Start.Value:yyyy-MM-dd HH:mm}" : $"{e.Start.Value:yyyy-MM-dd}");
        Assert.Equal(entries.Order(StringComparer.Ordinal), events.Order(StringComparer.Ordinal));
        Assert.All(calendar.Events, static e => Assert.False(string.IsNullOrWhiteSpace(e.Summary)));
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(static e => e.Uid).Distinct().Count());
    }
}
