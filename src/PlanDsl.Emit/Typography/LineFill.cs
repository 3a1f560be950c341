namespace PlanDsl.Emit.Typography;

/// <summary>Counts the lines that a text fills, as a word processor breaks them (GB/T 15834-2011, 5.1).</summary>
public static class LineFill
{
    /// <summary>Marks that do not begin a line: they hang over its edge, or take a character along.</summary>
    private const string NotFirst = "，。、；：！？）》〉”’】〕％…·";

    /// <summary>Marks that do not end a line.</summary>
    private const string NotLast = "（《〈“‘【〔";

    private const double Tolerance = 0.01;

    /// <summary>How many lines a paragraph has, at least 1; \n begins another line.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="width">Width of a line, in full-width characters of the paragraph.</param>
    /// <param name="indent">Where the first line begins, against the others; negative if it begins before them.</param>
    /// <param name="gap">What stands between Chinese characters and figures or Latin letters, in characters.</param>
    public static int Count(string text, double width, double indent, double gap = 0)
    {
        var lines = 1;
        var used = indent;
        var last = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                (lines, used) = (lines + 1, 0);
                continue;
            }

            var end = WordEnd(text, i);
            var wide = TextWidth.Of(text[i..end]) + (i > 0 && TextWidth.AreSetApart(text[i - 1], text[i]) ? gap : 0);
            if (used + wide > width + Tolerance)
            {
                if (NotFirst.Contains(text[i]) && used <= width + Tolerance)
                {
                    // It hangs over the edge; the line is full.
                    used += wide;
                    continue;
                }

                lines++;
                used = NotFirst.Contains(text[i]) ? last : 0;
            }
            else if (NotLast.Contains(text[i]) && used + wide + 1 > width + Tolerance && i + 1 < text.Length)
            {
                (lines, used) = (lines + 1, 0);
            }

            used += wide;
            last = wide;
            i = end - 1;
        }

        return lines;
    }

    /// <summary>What stands inside a number or a foreign word: A/PP, 9704-2012, www.gov.cn.</summary>
    private static bool Joins(string text, int at) => text[at] is '.' or '/' or '-' or '_' or '@' or ':'
        && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);

    /// <summary>A number or a foreign word is not broken; every other character stands for itself.</summary>
    private static int WordEnd(string text, int start)
    {
        var end = start + 1;
        if (char.IsAsciiLetterOrDigit(text[start]))
        {
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '%' || Joins(text, end)))
            {
                end++;
            }
        }
        else if (char.IsHighSurrogate(text[start]) && end < text.Length)
        {
            end++;
        }

        return end;
    }
}
