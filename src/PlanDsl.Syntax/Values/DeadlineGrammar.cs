using System.Collections.Immutable;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// The small language of deadlines: days (6月15日和12月5日前), recurrences (每月28日前), stretches from an event
/// (检查结束后7个工作日内), holidays (国庆节前), no stretch at all (整改完成后及时), no end (长期坚持).
/// The kinds are told apart by how they begin and end.
/// </summary>
public static class DeadlineGrammar
{
    private static readonly string[] Standing = ["长期坚持", "长期开展", "长期", "持续推进", "常态化"];

    private static readonly string[] Prompt = ["及时", "立即", "即时", "随时", "第一时间"];

    private static readonly string[] BeforeLinks = ["之前的", "以前的", "前的", "之前", "以前", "前"];

    private static readonly string[] EveryPhase = ["每个阶段", "每一阶段", "每阶段"];

    private static readonly string[] Links =
        ["之日起的", "之日起", "之日后", "之后的", "之后", "以后", "后的", "起", "后"];

    private static readonly Parser<string> Lead =
        from word in Lexemes.AnyOf("分别于", "应于", "不迟于", "于", "在", "到").Optional()
        from after in Lexemes.Space
        select word.GetOrDefault() ?? string.Empty;

    private static readonly Parser<string> Separator =
        from before in Lexemes.Space
        from mark in Lexemes.AnyOf("、", ",", "和", "及", "与")
        from after in Lexemes.Space
        select mark;

    private static readonly Parser<DatePoint> Point =
        from date in DateGrammar.Date
        from time in TimeGrammar.Time.Optional()
        from inner in DateGrammar.Before.Optional()
        select new DatePoint(date, time.GetOrDefault());

    private static readonly Parser<DatedText> Dated =
        from lead in Lead
        from first in Point
        from others in Separator.Then(static _ => Point).Many()
        select new DatedText([.. others.Prepend(first)]);

    /// <summary>A deadline in any of its forms.</summary>
    public static ValueResult<DeadlineText> ParseDeadline(ValueText text)
    {
        var folded = Characters.Fold(text.Text);
        if (folded.StartsWith('每')
            && !Array.Exists(EveryPhase, p => folded.StartsWith(p, StringComparison.Ordinal)))
        {
            return RecurrenceGrammar.ParseRecurrence(text);
        }

        if (Standing.Contains(folded))
        {
            return new ValueResult<DeadlineText>(new StandingText(), null);
        }

        if (HolidayGrammar.Read(folded) is { } holiday)
        {
            return new ValueResult<DeadlineText>(holiday, null);
        }

        if (folded.EndsWith('内') && ReadRelative(folded) is { } relative)
        {
            return new ValueResult<DeadlineText>(relative, null);
        }

        if (Array.Find(Prompt, p => folded.EndsWith(p, StringComparison.Ordinal)) is { } prompt)
        {
            return new ValueResult<DeadlineText>(new PromptText(EventOf(folded[..^prompt.Length])), null);
        }

        var dated = GrammarRunner.Run(Dated, text);
        return new ValueResult<DeadlineText>(dated.Value, dated.ErrorAt);
    }

    /// <summary>The event is free text, so this is read from its end: amount, link, event.</summary>
    private static RelativeText? ReadRelative(string text)
    {
        var end = text[..^1].TrimEnd('以', '之', ' ');
        for (var start = end.Length - 1; start >= 0 && end.Length - start <= 10; start--)
        {
            // The longest amount wins: 15个工作日, not 5个工作日.
            if (ReadSpan(end[start..]) is { } span && (start == 0 || ReadSpan(end[(start - 1)..]) is null))
            {
                return new RelativeText(EventOf(end[..start]), span);
            }
        }

        return null;
    }

    private static SpanText? ReadSpan(string text)
    {
        var result = SpanGrammar.Span.End()(new Input(text));
        return result is { WasSuccessful: true, Value.Amount: > 0 } ? result.Value : null;
    }

    private static EventText EventOf(string before)
    {
        var text = before.TrimEnd(' ', ',', '、', '的');
        var link = Array.Find(Links, l => text.EndsWith(l, StringComparison.Ordinal));
        var prior = link is null
            ? Array.Find(BeforeLinks, l => text.EndsWith(l, StringComparison.Ordinal))
            : null;
        text = text[..^(link ?? prior ?? string.Empty).Length].TrimEnd(' ');
        var start = text.Length - text.TrimStart(' ', ',', '、', '的').Length;
        if (text[start..] is "应" or "应在")
        {
            return new EventText(string.Empty, text.Length, false);
        }

        if (start < text.Length && text[start] is '自' or '从' or '在')
        {
            start++;
        }

        start += text[start..].Length - text[start..].TrimStart(' ').Length;
        return new EventText(text[start..], start, prior is not null);
    }
}
