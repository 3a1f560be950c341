using System.Collections.Immutable;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// Deadlines that count from an event, which is free text, so that they are read from their end: 检查结束后7个工作日内,
/// 行动结束前, 行动结束前10日, 检查3日前, 行动结束次日.
/// </summary>
internal static class RelativeGrammar
{
    private static readonly string[] Before = ["之前的", "以前的", "前的", "之前", "以前", "前"];

    private static readonly string[] After =
        ["之日起的", "之日起", "之日后", "之后的", "之后", "以后", "后的", "当日起", "当天起", "次日起", "起", "后"];

    /// <summary>行动结束次日, 行动结束后第二天, 行动结束当天: how many days after the event.</summary>
    private static readonly (string Word, int Days)[] Days =
        [("的次日", 1), ("次日", 1), ("翌日", 1), ("第二天", 1), ("第二日", 1), ("的当日", 0), ("当日", 0), ("当天", 0)];

    /// <summary>What may be of now or of each: 下月5日, 季度末, 周五.</summary>
    private static readonly string[] Now =
    [
        "下月", "下个月", "本月", "当月", "下季", "本季", "当季", "季度末", "季末", "旬末", "周末", "下周", "本周", "星期",
        "周一", "周二", "周三", "周四", "周五", "周六", "周日",
    ];

    private static readonly Parser<ImmutableArray<TimeText>> TimesAtEnd =
        from times in TimeGrammar.Times
        from before in DateGrammar.Before.Optional()
        select times;

    /// <summary>The deadline; null if the text is none.</summary>
    /// <param name="folded">The text with plain digits and marks.</param>
    internal static RelativeText? Read(string folded)
    {
        var found = folded.EndsWith('内')
            ? Within(folded[..^1].TrimEnd('以', '之', ' '))
            : OnDay(folded) ?? Edge(folded);
        return found is null || IsUnclear(found.Event.Text) ? null : found;
    }

    /// <summary>
    /// Whether the words are no event: a date with something behind it (9月1日开学), the first of two numbers (2—3年), a
    /// holiday without its name.
    /// </summary>
    private static bool IsUnclear(string text) =>
        Array.Exists(Now, n => text.StartsWith(n, StringComparison.Ordinal))
        || text is "节" or "两节" or "双节" or "节日" or "节假日"
        || text.EndsWith('-') || text.EndsWith('至') || text.EndsWith('到')
        || (text.Length > 0 && char.IsAsciiDigit(text[0]) && DateGrammar.ParseDate(ValueText.Of(text)).Value is null);

    /// <summary>整改完成后 in 整改完成后及时.</summary>
    internal static EventText EventOf(string before) => Cut(before).Event;

    /// <summary>检查结束后7个工作日: amount, link, event.</summary>
    private static RelativeText? Within(string text) =>
        SpanAtEnd(text) is { } found
            ? Cut(text[..found.Start]) is var cut
                ? new RelativeText(cut.Event, found.Span, cut.Side == EventSide.Ahead ? EventSide.UpTo : cut.Side, [])
                : null
            : null;

    /// <summary>行动结束次日上午10时前, 国庆节后第一个工作日.</summary>
    private static RelativeText? OnDay(string text)
    {
        var (rest, times) = CutTimes(text);
        if (times.IsEmpty)
        {
            var before = Array.Find(Before, b => rest.EndsWith(b, StringComparison.Ordinal));
            rest = before is null ? rest : rest[..^before.Length];
        }

        foreach (var (word, amount) in Days)
        {
            if (rest.EndsWith(word, StringComparison.Ordinal))
            {
                var link = rest[..^word.Length];
                return new RelativeText(Cut(link).Event, new SpanText(amount, DayUnit.Day), EventSide.After, times);
            }
        }

        for (var start = Math.Max(0, rest.Length - 9); start < rest.Length - 3; start++)
        {
            var found = MonthDayGrammar.WorkingDay.End()(new Input(rest[start..]));
            if (found is { WasSuccessful: true, Value.Day: > 0 }
                && rest[start] != '前'
                && Cut(rest[..start]) is { Side: EventSide.After } cut && cut.Event.Text.Length > 0)
            {
                return new RelativeText(
                    cut.Event, new SpanText(found.Value.Day.Value, DayUnit.WorkingDay), EventSide.After, times);
            }
        }

        return null;
    }

    /// <summary>行动结束前, 行动结束前10日, 检查3日前.</summary>
    private static RelativeText? Edge(string text)
    {
        if (Array.Find(Before, b => text.EndsWith(b, StringComparison.Ordinal)) is { } before)
        {
            var rest = text[..^before.Length];
            if (SpanAtEnd(rest) is { } ahead && Bare(rest[..ahead.Start]) is { Text.Length: > 0 } said)
            {
                return new RelativeText(said, ahead.Span, EventSide.Ahead, []);
            }

            rest = rest.EndsWith("之日", StringComparison.Ordinal) ? rest[..^2] : rest;
            return Bare(rest) is { Text.Length: > 0 } edge ? new RelativeText(edge, null, EventSide.UpTo, []) : null;
        }

        return SpanAtEnd(text) is { } span
            && Cut(text[..span.Start]) is { Side: EventSide.Ahead, Event.Text.Length: > 0 } cut
            ? new RelativeText(cut.Event, span.Span, EventSide.Ahead, [])
            : null;
    }

    /// <summary>The longest amount wins: 15个工作日, not 5个工作日.</summary>
    private static (int Start, SpanText Span)? SpanAtEnd(string text)
    {
        for (var start = text.Length - 1; start >= 0 && text.Length - start <= 10; start--)
        {
            if (ReadSpan(text[start..]) is { } span && (start == 0 || ReadSpan(text[(start - 1)..]) is null))
            {
                return (start, span);
            }
        }

        return null;
    }

    private static SpanText? ReadSpan(string text)
    {
        var result = SpanGrammar.Span.End()(new Input(text));
        return result is { WasSuccessful: true, Value.Amount: > 0 } ? result.Value : null;
    }

    /// <summary>The times of day that a text ends with, and what stands before them.</summary>
    private static (string Before, ImmutableArray<TimeText> Times) CutTimes(string text)
    {
        for (var start = Math.Max(0, text.Length - 16); start < text.Length; start++)
        {
            if (TimesAtEnd.End()(new Input(text[start..])) is { WasSuccessful: true } found)
            {
                return (text[..start], found.Value);
            }
        }

        return (text, []);
    }

    /// <summary>The event before its link, and on which side of it the deadline lies.</summary>
    private static (EventText Event, EventSide Side) Cut(string before)
    {
        var text = before.TrimEnd(' ', ',', '、', '的');
        var link = Array.Find(After, l => text.EndsWith(l, StringComparison.Ordinal));
        var prior = link is null ? Array.Find(Before, l => text.EndsWith(l, StringComparison.Ordinal)) : null;
        return (
            Bare(text[..^(link ?? prior ?? string.Empty).Length]),
            prior is null ? EventSide.After : EventSide.Ahead);
    }

    /// <summary>The words of the event, without what leads to them.</summary>
    private static EventText Bare(string text)
    {
        text = text.TrimEnd(' ');
        var start = text.Length - text.TrimStart(' ', ',', '、', '的').Length;
        if (text[start..] is "应" or "应在" or "在")
        {
            return new EventText(string.Empty, text.Length);
        }

        if (start < text.Length && text[start] is '自' or '从' or '在' or '于')
        {
            start++;
        }

        start += text[start..].Length - text[start..].TrimStart(' ').Length;
        return new EventText(text[start..], start);
    }
}
