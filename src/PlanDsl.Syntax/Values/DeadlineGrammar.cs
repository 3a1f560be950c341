using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// The small language of deadlines: days (6月15日和12月5日前), recurrences (每月28日前), stretches from an event
/// (检查结束后7个工作日内), no stretch at all (整改完成后及时), no end (长期坚持), nothing certain (定期). The kinds are told
/// apart by how they begin and end; what two of them could be is none.
/// </summary>
public static class DeadlineGrammar
{
    private static readonly string[] Prompt = ["及时", "立即", "即时", "随时", "第一时间"];

    private static readonly string[] Vague =
    [
        "定期", "不定期", "适时", "择机", "按月", "按周", "按旬", "按季", "按季度", "按年", "按年度", "按日", "逐月", "逐周", "逐季", "逐季度",
        "逐年", "逐日", "月调度", "周调度", "季调度", "旬调度", "日调度", "月报", "周报", "季报", "旬报", "日报", "年报", "尽快", "尽早", "近期", "近日",
        "抓紧", "视情", "视情况", "必要时", "按时", "按期", "如期", "限期", "经常", "经常性", "日常", "平时", "阶段性", "分期", "分批", "分阶段",
    ];

    private static readonly string[] EveryPhase = ["每个阶段", "每一阶段", "每阶段"];

    private static readonly string[] DaysOff = ["节", "假", "休息日", "双休日", "周末", "非工作日"];

    private static readonly string[] AndOn = ["并", "且", "并且", "此后", "之后", "以后", "其后", ""];

    /// <summary>A deadline in any of its forms.</summary>
    public static ValueResult<DeadlineText> ParseDeadline(ValueText text)
    {
        var (rest, shift) = CutShift(text);
        var result = Read(rest);
        return result.Value is { } value && shift != DayOffShift.None
            ? value is DatedText or RecurrenceText or RelativeText
                ? new ValueResult<DeadlineText>(value with { Shift = shift }, null)
                : new ValueResult<DeadlineText>(null, text.Location)
            : result;
    }

    private static ValueResult<DeadlineText> Read(ValueText text)
    {
        var folded = Characters.Fold(text.Text);
        if (PeriodGrammar.StandingWords.Contains(folded))
        {
            return Known(new StandingText());
        }

        if (Vague.Contains(folded))
        {
            return Known(new VagueText());
        }

        var isEach = folded.StartsWith('每')
            && !Array.Exists(EveryPhase, p => folded.StartsWith(p, StringComparison.Ordinal));
        var again = RecurrenceGrammar.ParseRecurrence(text);
        if (again.Value is not null || isEach)
        {
            return again;
        }

        var dated = Dated(text, folded);
        if (dated.Value is not null)
        {
            return dated;
        }

        if (Array.Find(Prompt, p => folded.EndsWith(p, StringComparison.Ordinal)) is { } prompt)
        {
            return Known(new PromptText(RelativeGrammar.EventOf(folded[..^prompt.Length])));
        }

        return RelativeGrammar.Read(folded) is { } relative ? Known(relative) : dated;
    }

    /// <summary>6月底前, and whether that goes on: 6月底前，并长期坚持.</summary>
    private static ValueResult<DeadlineText> Dated(ValueText text, string folded)
    {
        var comma = folded.LastIndexOf(',');
        if (comma > 0 && GoesOn(folded[(comma + 1)..].Trim()))
        {
            var begun = GrammarRunner.Run(DateListGrammar.Points, text.Slice(0, comma));
            return begun.Value is { } reached
                ? Known(new DatedText([.. reached]) { GoesOn = true })
                : new ValueResult<DeadlineText>(null, begun.ErrorAt);
        }

        var dated = GrammarRunner.Run(DateListGrammar.Points, text);
        return dated.Value is { } points
            ? Known(new DatedText([.. points]))
            : new ValueResult<DeadlineText>(null, dated.ErrorAt);
    }

    private static bool GoesOn(string text) => Array.Exists(
        AndOn,
        word => text.StartsWith(word, StringComparison.Ordinal)
            && PeriodGrammar.StandingWords.Contains(text[word.Length..]));

    /// <summary>每月5日前（遇节假日顺延）, 每月5日前，遇节假日顺延: the deadline, and where it moves.</summary>
    private static (ValueText Text, DayOffShift Shift) CutShift(ValueText text)
    {
        var folded = Characters.Fold(text.Text);
        var start = folded.LastIndexOfAny([',', '(', ';']);
        if (start <= 0)
        {
            return (text, DayOffShift.None);
        }

        var shift = ShiftOf(folded[(start + 1)..].TrimEnd(')', ' '));
        return shift == DayOffShift.None ? (text, shift) : (text.Slice(0, start), shift);
    }

    /// <summary>
    /// Where a clause moves what falls on a day off: 遇节假日顺延, 遇法定节假日提前. None if it says nothing of that.
    /// </summary>
    /// <param name="clause">The clause with plain marks.</param>
    public static DayOffShift ShiftOf(string clause)
    {
        var isLater = clause.Contains("顺延", StringComparison.Ordinal)
            || clause.Contains("延后", StringComparison.Ordinal);
        var isShift = clause == "顺延" || Array.Exists(DaysOff, d => clause.Contains(d, StringComparison.Ordinal));
        return !isShift ? DayOffShift.None
            : isLater ? DayOffShift.Later
            : clause.Contains("提前", StringComparison.Ordinal) ? DayOffShift.Earlier
            : DayOffShift.None;
    }

    private static ValueResult<DeadlineText> Known(DeadlineText value) => new(value, null);
}
