using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>The title of a phase, which may say its time in brackets, as plans print it: 动员部署阶段（3月上旬）.</summary>
/// <param name="Name">The title without the time.</param>
/// <param name="Time">The time; null if there is none in brackets.</param>
internal sealed record PhaseTitle(ValueText Name, ValueText? Time)
{
    /// <summary>What is longer is no title, and is not searched for a time.</summary>
    private const int LongestTitle = 60;

    /// <summary>What may stand between a title and a time that is run into it.</summary>
    private const string Between = "，,：:、—–-（(）) \t\u3000";

    /// <summary>Reads a title. One in quotes is a text as it stands.</summary>
    internal static PhaseTitle Read(ValueText title) =>
        InBrackets(title) is { } split && IsPeriod(split.Time!) ? split : new PhaseTitle(title, null);

    /// <summary>
    /// A time that stands in a title and is not read as the phase's: in front, at the end, or in brackets with more;
    /// null if there is none.
    /// </summary>
    internal static PhaseTitle? WithTimeRunIn(ValueText title)
    {
        if (title.IsQuoted || title.Span.Length > LongestTitle || !LooksLikeTime(title.Text))
        {
            return null;
        }

        if (InBrackets(title) is { } split && LooksLikeTime(split.Time!.Text))
        {
            return split;
        }

        var text = title.Text;
        for (var i = 1; i < text.Length; i++)
        {
            if (Parted(title, 0, i, i, text.Length - i) is { } behind)
            {
                return behind;
            }
        }

        for (var i = text.Length - 1; i > 0; i--)
        {
            if (Parted(title, i, text.Length - i, 0, i) is { } before)
            {
                return before;
            }
        }

        return null;
    }

    private static PhaseTitle? Parted(ValueText title, int nameAt, int nameLength, int timeAt, int timeLength)
    {
        var (name, time) = (title.Slice(nameAt, nameLength), title.Slice(timeAt, timeLength));
        var trimmed = name.Text.Trim(Between.ToCharArray());
        return trimmed.Length > 0 && LooksLikeTime(time.Text) && IsPeriod(time)
            ? new PhaseTitle(name.Slice(name.Text.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length), time)
            : null;
    }

    /// <summary>What stands before and in the brackets at the end, of which there may be a stop behind.</summary>
    private static PhaseTitle? InBrackets(ValueText title)
    {
        var text = title.Text;
        var end = text.AsSpan().TrimEnd("。.：:").Length;
        if (title.IsQuoted || end == 0 || text[end - 1] is not ('）' or ')'))
        {
            return null;
        }

        var open = text.AsSpan(0, end).LastIndexOfAny('（', '(');
        return open > 0
            ? new PhaseTitle(title.Slice(0, open), title.Slice(open + 1, end - open - 2))
            : null;
    }

    /// <summary>Whether a text is one period or several.</summary>
    internal static bool IsPeriod(ValueText text)
    {
        foreach (var part in SeveralPeriods.Split(text))
        {
            if (part.Span.Length == 0 || PeriodGrammar.ParsePeriod(part).Value is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>3月, 2026年, 上旬, 月底, 一季度.</summary>
    private static bool LooksLikeTime(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var before = Characters.Fold(text[i - 1]);
            if (text[i] switch
            {
                '年' or '月' or '日' => char.IsAsciiDigit(before),
                '旬' => before is '上' or '中' or '下',
                '底' or '初' => before is '月' or '年',
                '度' => before is '季',
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }
}
