using System.Collections.Immutable;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// Several days in one line, which share what is written once: the day or end of a month (3月、6月、9月25日前), the unit
/// (6、9、12月底前), the time and 前. What stands with a 前 of its own shares nothing.
/// </summary>
internal static class DateListGrammar
{
    private static readonly string[] Achievements =
    [
        "完成", "成效", "到位", "建成", "实现", "达到", "形成", "启动", "办结", "落实", "见效", "结束", "销号", "清零", "报送", "上报",
        "开展", "整改", "验收", "取得", "总结", "公布", "投用", "竣工", "开工", "通过", "提交", "制定", "出台", "印发", "解决", "消除", "覆盖",
    ];

    /// <summary>Between the items of a list.</summary>
    internal static readonly Parser<string> Separator =
        from before in Lexemes.Space
        from mark in Lexemes.AnyOf("以及", "、", ",", "和", "及", "与")
        from word in Lexemes.AnyOf("以及", "和", "及", "与").Optional()
        from after in Lexemes.Space
        select mark;

    private static readonly Parser<string> Lead =
        from word in Lexemes.AnyOf("分别于", "应于", "应在", "最迟于", "最迟在", "最迟", "最晚", "不迟于", "不晚于", "截至", "截止到",
            "截止", "到", "至", "于", "在").Optional()
        from after in Lexemes.Space
        select word.GetOrDefault() ?? string.Empty;

    private static readonly Parser<string> Ends =
        from before in Lexemes.AnyOf("之前", "以前", "前", "为止", "止")
        from after in Lexemes.Space
        select before;

    /// <summary>What is reached by then, up to a comma or the next date.</summary>
    private static readonly Parser<string> Outcome =
        from text in OutcomeText
        where Array.Exists(Achievements, a => text.Contains(a, StringComparison.Ordinal))
            && !text.Contains('前', StringComparison.Ordinal)
        select text;

    // 6、: a number that takes the unit of the next; 6月10、: one that takes its day.
    private static readonly Parser<ListItem> Bare =
        from year in DateGrammar.Year().Optional()
        from month in DateGrammar.Month.Optional()
        from number in Lexemes.Whole(2)
        from ahead in Lexemes.Ahead(Separator)
        select new ListItem(
            (year.GetOrDefault() ?? DateText.Nothing) with { Month = month.IsDefined ? month.Get() : null })
        {
            Number = number,
        };

    private static readonly Parser<ListItem> Window =
        from stretch in PeriodGrammar.Stretch
        select new ListItem(stretch.End!) { Start = stretch.Start };

    private static readonly Parser<ListItem> Item =
        from item in Bare.Or(Window).Or(DateGrammar.Date.Or(DateGrammar.MonthPart).Select(static d => new ListItem(d)))
        from times in TimeGrammar.Times.Optional()
        from space in Lexemes.Space
        from ends in Ends.Optional()
        from outcome in Outcome.Optional()
        select item with
        {
            Times = times.IsDefined ? times.Get() : [],
            HasBefore = ends.IsDefined && ends.Get().EndsWith('前'),
            IsClosed = ends.IsDefined || outcome.IsDefined,
            Outcome = outcome.GetOrDefault(),
        };

    /// <summary>The days, in the order in which they are written.</summary>
    internal static readonly Parser<IReadOnlyList<DatePoint>> Points = Lexemes.Known(
        from lead in Lead
        from first in Item
        from others in Separator.Then(static _ => Item).Many()
        select Share([.. others.Prepend(first)]));

    private static Parser<string> OutcomeText => input =>
    {
        var start = input.Position;
        var text = input.Source;
        var end = start;
        while (end < text.Length && text[end] is not (',' or ';' or '(')
            && !(text[end] == '、' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
        {
            end++;
        }

        var rest = input;
        while (rest.Position < end)
        {
            rest = rest.Advance();
        }

        return end > start
            ? Result.Success(text[start..end].Trim(), rest)
            : Result.Failure<string>(input, "no outcome", []);
    };

    /// <summary>
    /// From the last to the first: what an item leaves out is the next one's. Null if that has no unit.
    /// </summary>
    private static IReadOnlyList<DatePoint>? Share(ListItem[] items)
    {
        for (var i = items.Length - 2; i >= 0; i--)
        {
            if (Shared(items[i], items[i + 1]) is not { } shared)
            {
                return null;
            }

            items[i] = shared;
        }

        return items[^1].Number is null ? [.. items.Select(static i => i.ToPoint())] : null;
    }

    private static ListItem? Shared(ListItem item, ListItem next)
    {
        if (item.Number is { } number)
        {
            var date = item.Date.Month is not null || next.Date.Month is null
                ? next.Date.Day is null ? null : item.Date with { Day = number }
                : item.Date with { Month = number };
            if (date is null)
            {
                return null;
            }

            item = item with { Date = date, Number = null };
        }

        if (item.IsClosed || item.Start is not null)
        {
            return item;
        }

        var isMonth = item.Date is { Month: not null, HasTail: false, Months: null };
        return item with
        {
            Date = isMonth && next.Start is null && next.Date is { Month: not null, HasTail: true }
                ? item.Date with
                {
                    Day = next.Date.Day,
                    Thirds = next.Date.Thirds,
                    AtEnd = next.Date.AtEnd,
                    IsRough = next.Date.IsRough,
                }
                : item.Date,
            Times = item.Times.IsEmpty ? next.Times : item.Times,
            HasBefore = next.HasBefore,
        };
    }

    /// <summary>One item, as far as it is written itself.</summary>
    private sealed record ListItem(DateText Date)
    {
        /// <summary>A number without a unit; null where all have one.</summary>
        internal int? Number { get; init; }

        internal DateText? Start { get; init; }

        internal ImmutableArray<TimeText> Times { get; init; } = [];

        internal bool HasBefore { get; init; }

        internal bool IsClosed { get; init; }

        internal string? Outcome { get; init; }

        internal DatePoint ToPoint() =>
            new(Date, Times) { Start = Start, HasBefore = HasBefore, Outcome = Outcome };
    }
}
