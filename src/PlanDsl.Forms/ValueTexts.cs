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

    /// <summary>日期可以写出的部分。</summary>
    public static IReadOnlyList<string> DateForms { get; } = ["年月日", "月日", "年月", "年", "月", "日"];

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

    /// <summary>是否为实有的日期，并且这些部分都有：月日可以写1月8日、1-8、2021.1.8。</summary>
    /// <param name="text">所填的文字。</param>
    /// <param name="parts">年月日中的几个。</param>
    public static bool IsDate(string text, string parts)
    {
        var plain = Plain(text);
        foreach (var form in DateForms)
        {
            if (HasAll(form, parts) && IsDateOf(plain, form))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAll(string form, string parts)
    {
        foreach (var part in parts)
        {
            if (!form.Contains(part, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDateOf(string plain, string form)
    {
        // 没有写年的，按闰年看：2月29日可以有。
        var (year, month, day) = (2024, 1, 1);
        var at = 0;
        for (var i = 0; i < form.Length; i++)
        {
            var start = at;
            while (at < plain.Length && char.IsAsciiDigit(plain[at]) && at - start < 4)
            {
                at++;
            }

            var isYear = form[i] == '年';
            if (at == start || (isYear ? at - start != 4 : at - start > 2))
            {
                return false;
            }

            var number = int.Parse(plain.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture);
            (year, month, day) = form[i] switch
            {
                '年' => (number, month, day),
                '月' => (year, number, day),
                _ => (year, month, number),
            };
            var isLast = i == form.Length - 1;
            if (at == plain.Length ? !isLast : !IsAfter(form[i], plain[at++], isLast))
            {
                return false;
            }
        }

        return at == plain.Length && year is >= 1900 and <= 2999 && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static bool IsAfter(char part, char mark, bool isLast) =>
        mark == part || (part == '日' && mark == '号') || (!isLast && mark is '-' or '.' or '/');

    /// <summary>是否写的是没有填：空文字、“—”、“/”。</summary>
    /// <param name="text">所填的文字。</param>
    public static bool IsBlank(string text)
    {
        foreach (var one in Plain(text))
        {
            if (one is not ('-' or '—' or '–' or '―' or '─' or '/'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// 读作数：数后可以带计量单位，可以有千位分隔，单位前可以有万、亿（单位本身已有的除外）；读不出时为 null。
    /// </summary>
    /// <param name="text">所填的文字。</param>
    /// <param name="unit">该项的计量单位；没有则为 null。</param>
    public static decimal? Figure(string text, string? unit)
    {
        var plain = Plain(text);
        if (unit is not null && plain.EndsWith(unit, StringComparison.Ordinal))
        {
            plain = plain[..^unit.Length];
        }

        var scale = plain is [.., '万'] ? 10_000m : plain is [.., '亿'] ? 100_000_000m : 1m;
        if (scale > 1 && unit is ['十' or '百' or '千' or '万' or '亿', ..])
        {
            // 12万，单位是万元：12万元，还是12亿元？
            return null;
        }

        plain = scale > 1 ? plain[..^1] : plain;
        if (plain.Contains(',', StringComparison.Ordinal))
        {
            if (!IsGrouped(plain))
            {
                return null;
            }

            plain = plain.Replace(",", "", StringComparison.Ordinal);
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(plain, Style, CultureInfo.InvariantCulture, out var figure)
            && Math.Abs(figure) <= decimal.MaxValue / scale
            ? figure * scale
            : null;
    }

    /// <summary>千位分隔的整数部分：第一节一到三位，其余都是三位。</summary>
    private static bool IsGrouped(string plain)
    {
        var parts = plain.Split('.');
        var groups = parts[0].TrimStart('-', '+').Split(',');
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i].Length is 0 or > 3 || (i > 0 && groups[i].Length < 3))
            {
                return false;
            }
        }

        return parts.Length == 1 || !parts[1].Contains(',', StringComparison.Ordinal);
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
