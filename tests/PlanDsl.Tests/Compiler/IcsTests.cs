using System.Text;
using PlanDsl.Compiler;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>The iCalendar file, line by line, as RFC 5545 wants it.</summary>
public sealed class IcsTests
{
    private const string Plan = """
        单位库 {
          单位 甲局：某市甲局
          单位 乙局：某市乙局
        }

        方案 护学：护学行动方案 {
          成文日期：2024年5月30日
          行动期间：2024年6月—7月

          报送 日报 {
            报送人：甲局
            截止：每周五16:00前；至 6月14日
            报至：乙局 → 甲局
            材料：“情况表, 一份; 加盖公章，由各有关单位主要负责同志审定签字后按时报送，并抄送其他有关单位备查”
          }

          报送 总结 {
            报送人：甲局
            截止：2024年7月31日前
            截止：“检查结束”后5日内
            报至：乙局
            材料：《总结》
          }
        }
        """;

    [Fact]
    public void Holds_an_event_for_each_day()
    {
        var lines = Unfold(Write());
        Assert.Equal(
            """
            BEGIN:VEVENT
            UID
            DTSTAMP:20240530T000000Z
            DTSTART;TZID=Asia/Shanghai:20240607T160000
            SUMMARY:甲局报乙局 → 甲局：情况表\, 一份\;
            DESCRIPTION:每周五16:00前（至2024年6月14日）
            TRANSP:TRANSPARENT
            END:VEVENT
            """,
            string.Join('\n', lines.SkipWhile(static l => l != "BEGIN:VEVENT").Take(8)
                .Select(static l => l.StartsWith("UID:", StringComparison.Ordinal) ? "UID" : l)
                .Select(static l => l.Split(" 加盖")[0])));
        Assert.Equal(
            ["DTSTART;VALUE=DATE:20240731", "DTEND;VALUE=DATE:20240801"],
            lines.Where(static l => l.Contains("VALUE=DATE", StringComparison.Ordinal)));
        Assert.Equal(3, lines.Count(static l => l == "BEGIN:VEVENT"));
    }

    [Fact]
    public void Blocks_are_nested_and_complete()
    {
        var open = new Stack<string>();
        foreach (var line in Unfold(Write()))
        {
            if (line.StartsWith("BEGIN:", StringComparison.Ordinal))
            {
                open.Push(line[6..]);
            }
            else if (line.StartsWith("END:", StringComparison.Ordinal))
            {
                Assert.Equal(line[4..], open.Pop());
            }
            else
            {
                Assert.NotEmpty(open);
                Assert.Matches("^[A-Z-]+(;[A-Z]+=[^:]+)?:.+", line);
            }
        }

        Assert.Empty(open);
        Assert.Contains("BEGIN:VTIMEZONE", Unfold(Write()));
        Assert.Contains("TZID:Asia/Shanghai", Unfold(Write()));
    }

    [Fact]
    public void Lines_have_at_most_75_octets_and_end_in_both()
    {
        var text = Encoding.UTF8.GetString(Write());
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), static l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.Contains("\r\n ", text, StringComparison.Ordinal);
        Assert.DoesNotContain('�', text);
    }

    [Fact]
    public void Identifiers_are_distinct_and_stay()
    {
        var first = Identifiers(Plan);
        Assert.Equal(first.Distinct(), first);
        Assert.Equal(first, Identifiers(Plan));
        Assert.Equal(first, Identifiers(Plan.Replace("《总结》", "《报告》", StringComparison.Ordinal)));
        var moved = Identifiers(Plan.Replace("7月31日", "7月30日", StringComparison.Ordinal));
        Assert.Equal(first[..^1], moved[..^1]);
        Assert.NotEqual(first[^1], moved[^1]);
    }

    [Fact]
    public void Days_can_be_limited()
    {
        var host = new MemoryHost().With("a.plan", Plan);
        var calendar = PlanCompiler.MakeCalendar(host, "a.plan", new DateOnly(2024, 6, 8), new DateOnly(2024, 7, 1));
        Assert.Equal(
            ["2024-06-14", "-"], calendar.Entries.Select(static e => e.Day?.ToString("yyyy-MM-dd") ?? "-"));
    }

    private static List<string> Identifiers(string plan) =>
        [.. Unfold(Write(plan)).Where(static l => l.StartsWith("UID:", StringComparison.Ordinal))];

    private static byte[] Write(string plan = Plan) => [..
        PlanCompiler.MakeCalendar(new MemoryHost().With("a.plan", plan), "a.plan", null, null).Ics!.Value];

    private static string[] Unfold(byte[] file) => Encoding.UTF8.GetString(file)
        .Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
