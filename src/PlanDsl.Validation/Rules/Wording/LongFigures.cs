namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// Amounts of five figures and more: 12,000元 and 12000元. Without a measure behind it a long figure is a code or a
/// telephone number, which is not grouped.
/// </summary>
internal static class LongFigures
{
    /// <summary>What makes a figure an amount.</summary>
    internal const string Measures = "元个人户家件次吨亩份名辆台例条批起宗处所项只头户栋套千万亿平公立米";

    /// <summary>Adds the long amounts of a paragraph; the first style is with marks between the thousands.</summary>
    internal static void AddTo(List<FigureStyle> figures, WrittenText text)
    {
        var written = text.Text;
        for (var i = 0; i < written.Length; i++)
        {
            if (!char.IsAsciiDigit(written[i]))
            {
                continue;
            }

            var end = EndOf(written, i);
            var digits = written.AsSpan(i, end - i);
            if (IsAmount(written, i, end) && CountOf(digits) >= 5 && !IsHotline(digits))
            {
                var isGrouped = digits.ContainsAny(',', '\u2009');
                if (!isGrouped || IsGrouped(digits))
                {
                    figures.Add(new FigureStyle(text, i, end - i, string.Empty, isGrouped));
                }
            }

            i = end;
        }
    }

    /// <summary>The end of figures that nothing but marks between thousands parts.</summary>
    internal static int EndOf(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at])
                   || (text[at] is ',' or '\u2009' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    /// <summary>A measure follows, perhaps behind decimals, and what stands before makes it no code.</summary>
    internal static bool IsAmount(string text, int start, int end)
    {
        if (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '-' or '.' or '第' or '〕' or '号'))
        {
            return false;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = EndOf(text, end + 1);
        }

        return end < text.Length && Measures.Contains(text[end]);
    }

    /// <summary>1,234,567: the marks stand before every third figure from the end.</summary>
    internal static bool IsGrouped(ReadOnlySpan<char> digits)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            if (char.IsAsciiDigit(digits[i]) == ((digits.Length - i) % 4 == 0))
            {
                return false;
            }
        }

        return char.IsAsciiDigit(digits[0]);
    }

    private static int CountOf(ReadOnlySpan<char> digits)
    {
        var count = 0;
        foreach (var c in digits)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>12345, 12315: numbers that are called, also before 条 and 件.</summary>
    private static bool IsHotline(ReadOnlySpan<char> digits) => digits.Length == 5 && digits.StartsWith("123");
}
