using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// Several deadlines that one text runs together: 每周一上午10时、周五下午4时前. Each is read as a line of its own, with what
/// the first says for all; nothing of the text is left out.
/// </summary>
internal static partial class SeveralTimes
{
    /// <summary>What is longer is no deadline.</summary>
    private const int Longest = 120;

    private const int MostPieces = 12;

    /// <summary>The lines to write; none if the text is no several deadlines.</summary>
    /// <param name="text">The text with plain digits and marks.</param>
    internal static ImmutableArray<string> In(string text)
    {
        if (text.Length > Longest || Cut(text) is not { Count: > 1 and <= MostPieces } pieces)
        {
            return [];
        }

        // 周一10时、周五16时前: nobody reports on two days of this week only.
        var said = text is ['周', ..] or ['星', '期', ..] ? "每" : string.Empty;
        var lines = ImmutableArray.CreateBuilder<string>();
        var (lead, day) = (string.Empty, string.Empty);
        for (var first = 0; first < pieces.Count;)
        {
            var before = first == 0 ? said : TimeOnly().IsMatch(text[pieces[first]]) ? day : lead;
            var (line, last) = Group(text, pieces, first, before);
            if (line is null)
            {
                return [];
            }

            (lead, day) = first == 0 ? (Lead().Match(line).Value, Day().Match(line).Value) : (lead, day);
            lines.Add(line);
            first = last + 1;
        }

        return lines.Count > 1 ? lines.ToImmutable() : [];
    }

    /// <summary>每月28日前（12月为20日前）: what comes again but for a month, and that month's own; none otherwise.</summary>
    internal static ImmutableArray<string> WithException(string text) =>
        text.Length <= Longest && Except().Match(text) is { Success: true } found
            && found.Groups is [_, var usual, var month, var own]
            && IsRead(usual.Value) && IsRead($"{month.Value}{own.Value}")
            ? [$"{usual.Value}；除 {month.Value}", $"{month.Value}{own.Value}"]
            : [];

    /// <summary>Whether a form says each day, weekday and hour that stands in a text.</summary>
    internal static bool Keeps(string text, string form)
    {
        if (text.Length > Longest)
        {
            return false;
        }

        foreach (var said in Said().EnumerateMatches(text))
        {
            if (!form.AsSpan().Contains(text.AsSpan(said.Index, said.Length), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether words behind a day are a deadline themselves: 6月底前、行动结束后5日内.</summary>
    internal static bool AreDeadline(string words) => Cut(words).Exists(p =>
        words[p] is var piece && (IsRead(piece) || (WithOutcome(piece) is { } line && IsRead(line))));

    /// <summary>The shortest run of pieces that is a whole deadline, and its last piece.</summary>
    private static (string? Line, int Last) Group(string text, List<Range> pieces, int first, string lead)
    {
        for (var last = first; last < pieces.Count; last++)
        {
            var line = text[pieces[first].Start..pieces[last].End];
            if (last < pieces.Count - 1 && !Whole().IsMatch(text[pieces[last]]))
            {
                continue;
            }

            if (Written(line, lead, endsBefore: text.EndsWith('前')) is { } found)
            {
                return (found, last);
            }
        }

        return (null, first);
    }

    /// <summary>A deadline as it stands on a line of its own; null if it is none.</summary>
    private static string? Written(string line, string lead, bool endsBefore)
    {
        line = endsBefore && !line.EndsWith('前') && !line.EndsWith('内') ? line + "前" : line;
        var plain = Bracketed().Replace(Afternoon().Replace(Morning().Replace(line, "12:00"), "下班"), "$1");
        string[] forms = plain == line ? [line] : [line, plain];
        foreach (var form in forms)
        {
            // 每周 and 周五 are 每周五.
            var joined = lead is "每周" or "每星期" && form is ['周', ..] or ['星', '期', ..] ? "每" + form
                : lead.EndsWith('月') && !lead.StartsWith('每') && !DayOnly().IsMatch(form) ? form
                : lead + form;
            string[] ways = form.StartsWith('每') || lead.Length == 0 ? [form] : [joined, form];
            if (Array.Find(ways, IsRead) is { } read)
            {
                return read;
            }
        }

        return WithOutcome(line) is { } said && IsRead(said) ? said + "；成果 " + line[said.Length..] : null;
    }

    /// <summary>每月25日前 of 每月25日前报送; null where nothing stands behind it.</summary>
    private static string? WithOutcome(string line)
    {
        var end = line.LastIndexOf('前') + 1;
        return end > 0 && end < line.Length && line.StartsWith('每') ? line[..end] : null;
    }

    private static bool IsRead(string line) => DeadlineGrammar.ParseDeadline(ValueText.Of(line)).Value switch
    {
        RelativeText relative => relative.Event.Text.Length > 0 && !Shared().IsMatch(relative.Event.Text),
        DatedText dated => dated.Points.All(static p => p.Date.Month is not null || p.Date.Months is not null
            || p.Date.Year is not null || p.Date.Holiday is not null || p.Date.AtEnd),
        RecurrenceText => true,
        _ => false,
    };

    /// <summary>The pieces between marks, and between words that join deadlines.</summary>
    private static List<Range> Cut(string text)
    {
        var pieces = new List<Range>();
        var (start, depth, isQuoted) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= Characters.IsDoubleQuote(text[i]);
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            var length = isQuoted || depth > 0 ? 0
                : text[i] is '、' or ',' or ';' ? 1
                : Joint().Match(text, i) is { Success: true } joint && joint.Index == i ? joint.Length
                : 0;
            if (length > 0)
            {
                pieces.Add(Trimmed(text, start, i));
                start = i + length;
                i = start - 1;
            }
        }

        pieces.Add(Trimmed(text, start, text.Length));
        return pieces;
    }

    private static Range Trimmed(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        return start..end;
    }

    /// <summary>What the first deadline says for all: 每周, 4月起每月, 每季度, 6月.</summary>
    [GeneratedRegex(
        "^(?:[^每]*每个?(?:[0-9两二三四五六七八九十]+个?)?(?:双周|周|星期|月份|月度|月|季度|季|半年度|半年|年度|年|旬|工作日)"
        + "|(?:[0-9]+年)?[0-9]+月)")]
    private static partial Regex Lead();

    /// <summary>A day before its time.</summary>
    [GeneratedRegex("^.*?(?=(?:[上下中]午|早上?|晚上?)?[0-9]+[时点:])")]
    private static partial Regex Day();

    [GeneratedRegex("^(?:[上下中]午|早上?|晚上?)?[0-9]+[时点:]")]
    private static partial Regex TimeOnly();

    [GeneratedRegex("[0-9]+[年月日号时点]|[0-9]+:[0-9]+|(?:周|星期)[一二三四五六日天]|[上下]午|下班|[上中下]旬")]
    private static partial Regex Said();

    /// <summary>Whether a piece says all of its own deadline: a time of day, 前, 内.</summary>
    [GeneratedRegex("[0-9][时点:]|[一二三四五六七八九十][时点]|下班|[上下]午|前$|内$|前[^前]*$|及时$|次日$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\G(?<=[前内时点分班日底])(?:以及|和|及(?!时)|与|并于|并在)")]
    private static partial Regex Joint();

    [GeneratedRegex("上午(?![0-9一二三四五六七八九十])")]
    private static partial Regex Morning();

    [GeneratedRegex("下午(?![0-9一二三四五六七八九十])")]
    private static partial Regex Afternoon();

    [GeneratedRegex(@"\(([0-9][^()]*)\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(每[^()]*)[,、]?\(?([0-9]+月)份?(?:为|是|于)([^()]+?)\)?$")]
    private static partial Regex Except();

    [GeneratedRegex("^[0-9]+[日号]")]
    private static partial Regex DayOnly();

    /// <summary>Whether the words of an event hold a deadline of their own.</summary>
    [GeneratedRegex("[前内][、,;和及与]")]
    private static partial Regex Shared();
}
