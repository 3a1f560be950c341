using System.Globalization;

namespace PlanDsl.Semantics.Binding;

/// <summary>Numbers in Chinese numerals: 一, 十二, 一百零五.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>1–999 in Chinese numerals; no plan comes near what is beyond, which stays as it is.</summary>
    internal static string Format(int number)
    {
        if (number > 999)
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
    internal static bool IsPart(char c) => c is '十' or '百' || Digits.Contains(c);

    /// <summary>The number of a numeral as <see cref="Format"/> writes it; null if it is none.</summary>
    internal static int? Parse(string text)
    {
        var (number, digit) = (0, 0);
        foreach (var c in text)
        {
            switch (c)
            {
                case '百':
                    number += digit * 100;
                    digit = 0;
                    break;
                case '十':
                    number += (digit == 0 ? 1 : digit) * 10;
                    digit = 0;
                    break;
                default:
                    digit = Digits.IndexOf(c);
                    break;
            }
        }

        number += digit;
        return number > 0 && Format(number) == text ? number : null;
    }
}
