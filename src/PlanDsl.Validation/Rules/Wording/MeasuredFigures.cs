namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// Lengths of time and sums of money, in figures or in words: 3个工作日, 三个工作日. What is no exact figure (一两个月,
/// 十几个月), what is said rather than counted (一个月, 两个月) and what is quoted is left out, and so are the bounds of fines,
/// which laws write in words.
/// </summary>
internal static class MeasuredFigures
{
    private const string Words = "一二三四五六七八九十百千";

    private static readonly string[] Units = ["个工作日", "个月", "日内", "小时", "万元"];

    private static readonly string[] Bounds = ["以上", "以下"];

    /// <summary>Adds those of a paragraph; the first style is words.</summary>
    internal static void AddTo(List<FigureStyle> figures, WrittenText text)
    {
        foreach (var unit in Units)
        {
            for (var at = text.Text.IndexOf(unit, StringComparison.Ordinal);
                 at >= 0;
                 at = text.Text.IndexOf(unit, at + unit.Length, StringComparison.Ordinal))
            {
                if (!IsQuoted(text.Text, at) && !IsBound(text.Text, at + unit.Length))
                {
                    Add(figures, text, at, unit);
                }
            }
        }
    }

    private static void Add(List<FigureStyle> figures, WrittenText text, int at, string unit)
    {
        var written = text.Text;
        var start = at;
        while (start > 0 && (char.IsAsciiDigit(written[start - 1]) || written[start - 1] == '.'))
        {
            start--;
        }

        var isWords = start == at;
        while (isWords && start > 0 && Words.Contains(written[start - 1]))
        {
            start--;
        }

        var before = start > 0 ? written[start - 1] : '\n';
        if (start < at && before is not ('月' or '第' or '几' or '数' or '两' or '前' or '后' or '头' or '近' or '万' or '亿')
            && (!isWords || IsExact(written.AsSpan(start, at - start))))
        {
            figures.Add(new FigureStyle(text, start, at + unit.Length - start, unit, isWords));
        }
    }

    /// <summary>三, 十五, 二十; neither 一, which is said, nor 三五, which is about so many.</summary>
    private static bool IsExact(ReadOnlySpan<char> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] is not ('十' or '百' or '千') && words[i - 1] is not ('十' or '百' or '千'))
            {
                return false;
            }
        }

        return words is not ['一'];
    }

    private static bool IsBound(string text, int at) =>
        Array.Exists(Bounds, b => text.AsSpan(at).StartsWith(b));

    private static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.LastIndexOfAny('“', '《') > before.LastIndexOfAny('”', '》');
    }
}
