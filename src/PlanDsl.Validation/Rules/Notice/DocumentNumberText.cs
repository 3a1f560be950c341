using System.Globalization;
using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>What the text of a document number says: 临教发〔2024〕3号.</summary>
internal static class DocumentNumberText
{
    /// <summary>
    /// 临教发〔2024〕×号, 临教发〔××××〕3号, 临教发〔2024〕 号: what stands in or behind the brackets is still to be filled in.
    /// </summary>
    internal static bool IsOpen(string text)
    {
        var figures = text.AsSpan(Math.Max(0, text.IndexOf('〔')));
        return figures.ContainsAny("×xXＸ") || figures.ContainsAny("○＿_*")
            || figures[(figures.IndexOf('〕') + 1)..].TrimEnd('号').Trim().IsEmpty;
    }

    /// <summary>
    /// Whether it is written otherwise than 临教发〔2024〕3号. Orders are numbered 第12号, minutes as those who issue them
    /// like (GB/T 9704-2012, 10.2, 10.3).
    /// </summary>
    internal static bool IsBad(NoticeSymbol notice, string text) =>
        notice.Format is NoticeFormat.Common or NoticeFormat.Letter && !IsWhole(text);

    /// <summary>The year in its brackets; null if it has none of four figures.</summary>
    internal static int? YearOf(string text)
    {
        var open = text.IndexOf('〔');
        return open >= 0 && text.IndexOf('〕') == open + 5 && text[(open + 1)..(open + 5)].All(char.IsAsciiDigit)
            ? int.Parse(text.AsSpan(open + 1, 4), CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsWhole(string text)
    {
        var open = text.IndexOf('〔');
        var close = text.IndexOf('〕');
        if (open < 1 || close != open + 5 || !text.EndsWith('号'))
        {
            return false;
        }

        var year = text[(open + 1)..close];
        var serial = text[(close + 1)..^1];
        return year.All(char.IsAsciiDigit)
            && serial.Length > 0 && serial[0] != '0' && serial.All(char.IsAsciiDigit);
    }
}
