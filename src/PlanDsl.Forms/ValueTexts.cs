using System;
using System.Collections.Generic;
using System.Globalization;

namespace PlanDsl.Forms;

/// <summary>值在表上的写法。</summary>
public static class ValueTexts
{
    /// <summary>是或者否的项填了是。</summary>
    public const string Yes = "是";

    /// <summary>是或者否的项填了否。</summary>
    public const string No = "否";

    /// <summary>最大的数：电子表格只保留 15 位有效数字。</summary>
    public const decimal LargestFigure = 999_999_999_999_999m;

    /// <summary>读作是或者否；读不出时为 null。</summary>
    /// <param name="text">所填的文字。</param>
    public static bool? YesNo(string text) => Plain(text) switch
    {
        Yes or "有" or "true" or "1" => true,
        No or "无" or "false" or "0" => false,
        _ => null,
    };

    /// <summary>读作年月日齐全的日期，如 2024-6-30、2024年6月30日、2024.6.30；读不出时为 null。</summary>
    /// <param name="text">所填的文字。</param>
    public static DateOnly? Day(string text)
    {
        var plain = Plain(text).TrimEnd('日').Replace('年', '-').Replace('月', '-');
        plain = plain.Replace('.', '-').Replace('/', '-');
        return DateOnly.TryParseExact(
            plain, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>读作数，数后可以带计量单位；读不出时为 null。</summary>
    /// <param name="text">所填的文字。</param>
    /// <param name="unit">该项的计量单位；没有则为 null。</param>
    public static decimal? Figure(string text, string? unit)
    {
        var plain = Plain(text);
        if (unit is not null && plain.EndsWith(unit, StringComparison.Ordinal))
        {
            plain = plain[..^unit.Length];
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(plain, Style, CultureInfo.InvariantCulture, out var figure) ? figure : null;
    }

    /// <summary>全角的数字和符号作半角，空白不计。</summary>
    /// <param name="text">所填的文字。</param>
    public static string Plain(string text)
    {
        var plain = new List<char>(text.Length);
        foreach (var one in text)
        {
            if (!char.IsWhiteSpace(one))
            {
                plain.Add(one is >= '！' and <= '～' ? (char)(one - 0xFEE0) : one);
            }
        }

        return new string([.. plain]);
    }
}
