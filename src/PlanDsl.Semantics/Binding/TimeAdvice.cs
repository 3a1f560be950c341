using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// What can be written instead of a time that is not read: for what means several things, a form for each; for the
/// rest, the part of it that is read. Only forms that the language reads are named.
/// </summary>
internal static class TimeAdvice
{
    private const int MostSearched = 40;

    /// <summary>Words that stand for a month after a cycle, or for the second in it.</summary>
    private static readonly string[] NextMonths = ["次月", "下个月", "下月", "翌月"];

    private static readonly string[] Around = ["前后", "左右", "上下"];

    private static readonly (string Word, string First, string Last)[] Seasons =
    [
        ("秋冬季", "9月", "2月"), ("春夏季", "3月", "8月"), ("春季", "3月", "5月"), ("夏季", "6月", "8月"),
        ("秋季", "9月", "11月"), ("冬季", "12月", "2月"), ("暑假", "7月", "8月"), ("暑期", "7月", "8月"), ("寒假", "1月", "2月"),
    ];

    /// <summary>The days between which a part of a month lies.</summary>
    private static readonly (string Word, string Before, string Last)[] Thirds =
        [("上旬", "1日", "10日"), ("中旬", "10日", "20日"), ("下旬", "20日", "底")];

    /// <summary>Instead of a date.</summary>
    internal static Advice ForDate(string text) =>
        Advice.Write(Part(text, static t => DateGrammar.ParseDate(ValueText.Of(t)).Value?.Day is not null)
            ?? "2026年3月1日");

    /// <summary>Instead of a period.</summary>
    internal static Advice ForPeriod(string text, DateFrame frame)
    {
        var season = Array.Find(Seasons, s => text.EndsWith(s.Word, StringComparison.Ordinal));
        if (season.Word is not null && YearIn(text, frame) is { } year)
        {
            var end = season.Last == "2月" ? year + 1 : year;
            return Advice.Write(season.First == "1月"
                ? $"{year}年1月—2月"
                : $"{year}年{season.First}—{(end == year ? string.Empty : $"{end}年")}{season.Last}");
        }

        foreach (var word in new[] { "之后", "以后", "后" })
        {
            if (text.EndsWith(word, StringComparison.Ordinal)
                && DateGrammar.ParseDate(ValueText.Of(text[..^word.Length])).Value is { Month: { } month } date)
            {
                var named = text[..^word.Length];
                var next = date.Day is { } day
                    ? named.Replace($"{day}日", $"{day + 1}日", StringComparison.Ordinal)
                    : named.Replace($"{month}月", $"{(month % 12) + 1}月", StringComparison.Ordinal);
                return Advice.Readings(Typed(named + "起"), Typed(next + "起"));
            }
        }

        if (text.StartsWith("每年", StringComparison.Ordinal) && YearIn(text, frame) is { } one
            && IsPeriod($"{one}年{text[2..]}"))
        {
            return Advice.Write(Typed($"{one}年{text[2..]}"));
        }

        return Part(text, IsPeriod) is { } part
            ? Advice.Write(part)
            : Advice.Write("2026年3月—10月", "2026年3月1日起，为期6个月", "长期坚持");
    }

    /// <summary>Instead of a stretch that counts from nothing: 3个月内, 用三年时间.</summary>
    internal static Advice ForStretch(string text)
    {
        var bare = text.TrimStart('应', '须', '在', '于', '用');
        foreach (var next in new[] { "次日", "翌日", "第二天", "当日", "当天" })
        {
            if (bare.StartsWith(next, StringComparison.Ordinal))
            {
                return Works($"“检查结束”{bare}", $"每天{bare[next.Length..]}", "每日17:00前");
            }
        }

        return Works($"行动开始后{bare}", $"方案印发后{bare}", "行动结束后5日内");
    }

    /// <summary>Instead of 前 behind a month, quarter or year, or of its beginning or middle: its days.</summary>
    internal static Advice ForSpan(DateText date, string text, DateFrame frame)
    {
        if (date.Month is null && date.Day is { } everyDay)
        {
            return Advice.Readings(
                $"每月{everyDay}日前", $"{Next(frame, everyDay)}月{everyDay}日前");
        }

        if (date.Month is null && date.Thirds is { } thirds)
        {
            return ThisMonth(thirds.IsEnd ? "月底前" : text.TrimStart('本', '当', '月'), frame);
        }

        var year = date.Year is { } y ? y : 2026;
        var first = new DateOnly(year, Month(date.Months?.First ?? date.Month ?? 1), date.Thirds?.First ?? 1);
        var monthLast = Month(date.Months?.Last ?? date.Month ?? 12);
        var last = new DateOnly(year, monthLast, date.Thirds?.Last ?? DateTime.DaysInMonth(year, monthLast));
        return Advice.Readings(Before(date.IsRough ? first : first.AddDays(-1)), Before(last));
    }

    /// <summary>Instead of a deadline.</summary>
    internal static Advice ForDeadline(string text, DateFrame frame) =>
        Several(text) ?? HalfDay(text) ?? Cycle(text) ?? OfNow(text, frame) ?? Bound(text) ?? Stretch(text)
        ?? Holiday(text) ?? Lone(text)
        ?? (Part(text, IsDeadline) is { } part
            ? Advice.Write(part)
            : Advice.Write("6月30日前", "每月25日前", "行动结束后5日内"));

    /// <summary>每周一上午10时、周五下午4时前, 每月28日前（12月为20日前）: a line for each.</summary>
    internal static Advice? Several(string text)
    {
        var lines = SeveralTimes.In(text);
        lines = lines.IsEmpty ? SeveralTimes.WithException(text) : lines;
        return lines.IsEmpty ? null : Advice.Lines([.. lines.Select(Typed)]);
    }

    /// <summary>每周五下午前, 6月10日上午前: the end of half a day; before the afternoon may be its end, or noon.</summary>
    private static Advice? HalfDay(string text) =>
        text.EndsWith("下午前", StringComparison.Ordinal) ? Readings($"{text[..^3]}12:00前", $"{text[..^3]}下班前")
        : text.EndsWith("下午", StringComparison.Ordinal) ? Readings($"{text[..^2]}下班前")
        : text.EndsWith("上午前", StringComparison.Ordinal) ? Readings($"{text[..^3]}12:00前")
        : text.EndsWith("上午", StringComparison.Ordinal) ? Readings($"{text[..^2]}12:00前")
        : null;

    /// <summary>每季度次月, 每隔3日, 每2月, 每5日前.</summary>
    private static Advice? Cycle(string text)
    {
        if (!text.StartsWith('每') && !text.StartsWith('隔'))
        {
            return null;
        }

        if (Array.Find(NextMonths, text.Contains) is { } next)
        {
            var after = text.Replace(next, "后首月", StringComparison.Ordinal);
            var inside = text.Replace(next, "第二个月", StringComparison.Ordinal);
            return IsDeadline(after) && IsDeadline(inside) ? Advice.Readings(Typed(after), Typed(inside)) : null;
        }

        foreach (var (third, before, last) in Thirds)
        {
            if (text.EndsWith(third + "前", StringComparison.Ordinal))
            {
                return Readings($"{text[..^3]}{before}前", $"{text[..^3]}{last}前");
            }
        }

        if (text.IndexOf('隔', StringComparison.Ordinal) is var gap and >= 0 and <= 1)
        {
            var (number, unit) = NumberAt(text, gap + 1);
            return number == 0
                ? Works($"每两{unit}", $"每2个{unit}")
                : Readings($"每{(number == 1 ? string.Empty : Text(number))}{unit}", $"每{number + 1}{unit}");
        }

        var (count, rest) = NumberAt(text, 1);
        return count > 0 && rest.StartsWith('月')
            ? Readings($"每{count}个{rest}", $"每年{count}{rest}")
            : count > 0 && rest is "日前" or "天前" ? Readings($"每{count}{rest[..^1]}", $"每月{count}日前")
            : null;
    }

    /// <summary>月底前, 季度末前, 周五前, 下月5日前: of now, or of each.</summary>
    private static Advice? OfNow(string text, DateFrame frame)
    {
        var bare = text.TrimStart('当', '本', '该', '于', '在');
        if (bare.StartsWith("月", StringComparison.Ordinal))
        {
            return ThisMonth(bare, frame);
        }

        var quarter = (((frame.Issued ?? frame.Campaign?.First)?.Month ?? 1) + 2) / 3;
        if (bare.StartsWith("季", StringComparison.Ordinal))
        {
            var rest = bare.TrimStart('季', '度');
            return Readings($"每季度{rest}", $"第{"一二三四"[quarter - 1]}季度{rest}");
        }

        if (bare.TrimStart('下') is ['周', ..] or ['星', '期', ..] && frame.Issued is { } today)
        {
            return OfWeek(bare, today);
        }

        foreach (var next in NextMonths)
        {
            if (bare.StartsWith(next, StringComparison.Ordinal) && (frame.Issued ?? frame.Campaign?.First) is { } now)
            {
                return Readings($"每月次月{bare[next.Length..]}", $"{(now.Month % 12) + 1}月{bare[next.Length..]}");
            }
        }

        return bare.StartsWith('旬') ? Works("每" + bare) : null;
    }

    /// <summary>周五前: every Friday, or the next one.</summary>
    private static Advice? OfWeek(string text, DateOnly today)
    {
        var each = "每" + text.TrimStart('下');
        var read = DeadlineGrammar.ParseDeadline(ValueText.Of(each)).Value;
        if (read is not RecurrenceText { Points: [{ Day: { } weekday }] })
        {
            return null;
        }

        var ahead = (weekday - (int)today.DayOfWeek + 7) % 7;
        var day = today.AddDays(ahead + (text.StartsWith('下') ? 7 : 0));
        return Readings(each, $"{day.Month}月{day.Day}日前");
    }

    /// <summary>6月20日前后, 6月10日起, 6月10日后, 6.30前, 整改到位后.</summary>
    private static Advice? Bound(string text)
    {
        if (Array.Find(Around, text.EndsWith) is { } around && IsDeadline(text[..^2] + "前"))
        {
            return Advice.Write(Typed(text[..^around.Length] + "前"));
        }

        foreach (var word in new[] { "起", "开始", "之后", "以后", "后" })
        {
            if (!text.EndsWith(word, StringComparison.Ordinal) || text.Length == word.Length)
            {
                continue;
            }

            var said = text[..^word.Length];
            return DateGrammar.ParseDate(ValueText.Of(said)).Value is not null
                ? Works(said + "前", said + "起，每月25日前", said + "后5日内")
                : word.EndsWith('后') ? Works($"“{Unquoted(said)}”后及时", $"“{Unquoted(said)}”后3日内") : null;
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point is 1 or 2)
        {
            var (day, rest) = NumberAt(text, point + 1);
            return Works($"{text[..point]}月{Text(day)}日{rest}");
        }

        return null;
    }

    /// <summary>2—3年内, 印发后2—3个月内, 用三年时间.</summary>
    private static Advice? Stretch(string text)
    {
        var dash = text.IndexOfAny(['-', '至', '到']);
        if (text.EndsWith('内') && dash > 0)
        {
            var start = dash;
            while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || ChineseNumber.IsPart(text[start - 1])))
            {
                start--;
            }

            var said = text[..start];
            var most = text[(dash + 1)..];
            var unit = NumberAt(text, dash + 1).After;
            var begin = said.Trim().Length == 0 ? "行动开始后" : said;
            return start < dash ? Readings(begin + text[start..dash] + unit, begin + most) : null;
        }

        var bare = text.TrimStart('用', '以');
        bare = bare.EndsWith("时间", StringComparison.Ordinal) ? bare[..^2] : bare;
        return SpanGrammar.ParseSpan(ValueText.Of(bare)).Value is not null ? ForStretch(bare + "内") : null;
    }

    /// <summary>两节前, 节前, 节后第一个工作日: which holiday?</summary>
    private static Advice? Holiday(string text)
    {
        foreach (var word in new[] { "两节", "双节" })
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return Readings($"元旦、春节{text[2..]}", $"中秋节、国庆节{text[2..]}");
            }
        }

        foreach (var word in new[] { "节假日", "节日", "节" })
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return Readings($"国庆节{text[word.Length..]}", $"春节{text[word.Length..]}");
            }
        }

        return null;
    }

    /// <summary>6月末前后, 次日上午10时前 and other stretches without what they count from.</summary>
    private static Advice? Lone(string text) =>
        text.StartsWith("次日", StringComparison.Ordinal) || text.StartsWith("当日", StringComparison.Ordinal)
            ? ForStretch(text)
            : null;

    private static Advice ThisMonth(string rest, DateFrame frame)
    {
        var month = (frame.Issued ?? frame.Campaign?.First)?.Month ?? 6;
        var bare = rest.TrimStart('月');
        return Readings($"每月{rest}", $"{month}月{bare}") ?? Works($"每月{rest}", $"{month}月底前");
    }

    /// <summary>The longest part of a text that is read, alone or with 前, and says all its days and hours.</summary>
    private static string? Part(string text, Func<string, bool> isRead)
    {
        for (var length = Math.Min(text.Length - 1, MostSearched); length > 2; length--)
        {
            for (var start = 0; start + length <= Math.Min(text.Length, MostSearched); start++)
            {
                var part = text.Substring(start, length).Trim(' ', ',', '、', '(', ')');
                if (part.Length > 2 && isRead(part) && SeveralTimes.Keeps(text, part))
                {
                    var before = part + "前";
                    return Typed(text.EndsWith('前') && !part.EndsWith('前') && isRead(before) ? before : part);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a text is a deadline that says its days, not only an event or a day without a month.</summary>
    private static bool IsDeadline(string text) => DeadlineGrammar.ParseDeadline(ValueText.Of(text)).Value switch
    {
        DatedText dated => dated.Points.All(static p =>
            p.Date is { Month: not null } or { Year: not null } or { Holiday: not null } or { AtEnd: true }
            or { Months: not null } && !p.Date.IsRough),
        RecurrenceText => true,
        _ => false,
    };

    private static bool IsPeriod(string text) => text.Contains('月', StringComparison.Ordinal)
        && PeriodGrammar.ParsePeriod(ValueText.Of(text)).Value is not null;

    /// <summary>Those of the forms that are read.</summary>
    private static Advice Works(params string[] forms) =>
        Advice.Write([.. forms.Select(Typed).Where(IsRead).Take(2)]);

    /// <summary>A form for each reading; null unless all are read.</summary>
    private static Advice? Readings(params string[] forms) =>
        forms.Select(Typed).ToImmutableArray() is var typed && typed.All(IsRead) ? Advice.Readings(typed) : null;

    private static bool IsRead(string form) => DeadlineGrammar.ParseDeadline(ValueText.Of(form)).Value is not null;

    private static (int Number, string After) NumberAt(string text, int start)
    {
        var end = start;
        while (end < text.Length
            && (char.IsAsciiDigit(text[end]) || ChineseNumber.IsPart(text[end]) || text[end] == '两'))
        {
            end++;
        }

        return (ChineseNumber.Read(text[start..end]), text[end..]);
    }

    private static int? YearIn(string text, DateFrame frame) =>
        text.Length > 4
        && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : (frame.Campaign?.First ?? frame.Issued)?.Year;

    /// <summary>The month in which such a day comes next.</summary>
    private static int Next(DateFrame frame, int day) =>
        (frame.Issued ?? frame.Campaign?.First) is not { } now ? 6 : now.Day <= day ? now.Month : (now.Month % 12) + 1;

    private static int Month(int month) => Math.Clamp(month, 1, 12);

    private static string Before(DateOnly day) => day.ToString("yyyy年M月d日前", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Unquoted(string text) => string.Concat(text.Where(static c => !Characters.IsDoubleQuote(c)));

    /// <summary>With the marks of a Chinese text.</summary>
    private static string Typed(string text) =>
        text.Replace('-', '—').Replace(',', '，').Replace('(', '（').Replace(')', '）');
}
