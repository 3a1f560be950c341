using System.Globalization;

namespace PlanDsl.Syntax.Values;

/// <summary>Small whole numbers in Chinese numerals: 一, 十二, 一百零五.</summary>
public static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>1–999 in Chinese numerals; no plan comes near what is beyond, which stays as it is.</summary>
    public static string Format(int number)
    {
        if (number is < 1 or > 999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = hundreds > 0 ? Digits[hundreds] + "百" : string.Empty;
        if (tens > 0)
        {
            text += tens == 1 && hundreds == 0 ? "十" : Digits[tens] + "十";
        }
        else if (hundreds > 0 && ones > 0)
        {
            text += "零";
        }

        return ones > 0 ? text + Digits[ones] : text;
    }

    /// <summary>Whether a character can stand in a numeral.</summary>
    public static bool IsPart(char c) => c is '十' or '百' || Digits.Contains(c);

    /// <summary>The number of a numeral as <see cref="Format"/> writes it; null if it is none.</summary>
    public static int? Parse(string text) =>
        text.Length is > 0 and < 6 && text.All(IsPart) && Read(text) is > 0 and var number && Format(number) == text
            ? number
            : null;

    /// <summary>
    /// The number of digits, or of numerals as people write them (两, 一十五); 0 if it is neither.
    /// </summary>
    public static int Read(string text)
    {
        if (text.Length is 0 or > 5)
        {
            return 0;
        }

        if (char.IsAsciiDigit(text[0]))
        {
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain : 0;
        }

        var total = 0;
        var digit = 0;
        foreach (var c in text)
        {
            if (c is '十' or '百')
            {
                total += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = 0;
                continue;
            }

            digit = c == '两' ? 2 : Digits.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return 0;
            }
        }

        return total + digit;
    }
}
