using System.Globalization;

namespace PlanDsl.Semantics;

/// <summary>Numbers in Chinese numerals, as chapters and titles write them.</summary>
public static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>1–999 in Chinese numerals; no plan comes near what is beyond, which stays as it is.</summary>
    public static string Of(int number)
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
}
