using System.Globalization;

namespace PlanDsl.Semantics.Binding;

/// <summary>The printed numbers of chapters and items: 一、（一） 1. （1） ① (GB/T 9704-2012, 7.3.3).</summary>
internal static class Numbering
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number of the n-th item of a level.</summary>
    /// <param name="level">1 for chapters, 2 and more for items.</param>
    /// <param name="number">From 1.</param>
    internal static string Format(int level, int number) => level switch
    {
        1 => Chinese(number) + "、",
        2 => $"（{Chinese(number)}）",
        3 => number.ToString(CultureInfo.InvariantCulture) + ".",
        4 => $"（{number.ToString(CultureInfo.InvariantCulture)}）",
        _ => number <= 20
            ? ((char)('①' + number - 1)).ToString()
            : $"〔{number.ToString(CultureInfo.InvariantCulture)}〕",
    };

    /// <summary>1–999 in Chinese numerals; no plan comes near what is beyond, which stays as it is.</summary>
    private static string Chinese(int number)
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
}
