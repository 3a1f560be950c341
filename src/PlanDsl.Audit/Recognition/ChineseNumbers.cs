using System.Globalization;

namespace PlanDsl.Audit.Recognition;

/// <summary>Reads small numbers in digits of any width or in Chinese.</summary>
internal static class ChineseNumbers
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number; 0 if it is none.</summary>
    internal static int Read(string text)
    {
        var plain = string.Concat(text.Select(static c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
        if (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        // 一百零三 is the hundreds and what is behind them; 零 alone only holds a place.
        var hundred = plain.IndexOf('百', StringComparison.Ordinal);
        if (hundred >= 0)
        {
            var hundreds = hundred == 0 ? 1 : Below100(plain[..hundred]);
            var rest = plain[(hundred + 1)..].TrimStart('零');
            return hundreds <= 0 ? 0 : (hundreds * 100) + (rest.Length == 0 ? 0 : Below100(rest));
        }

        return Below100(plain);
    }

    /// <summary>A number written digit for digit, such as 二〇二四; 0 if it is none.</summary>
    internal static int ReadDigits(string text)
    {
        var digits = string.Concat(text.Select(static c => c switch
        {
            '〇' or '○' or 'Ｏ' or 'O' => "0",
            _ when Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit =>
                digit.ToString(CultureInfo.InvariantCulture),
            _ => c.ToString(),
        }));
        return Read(digits);
    }

    private static int Below100(string plain)
    {
        var ten = plain.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return plain.Length == 1 ? Math.Max(0, Digits.IndexOf(plain[0], StringComparison.Ordinal)) : 0;
        }

        var tens = ten == 0 ? 1 : Digits.IndexOf(plain[0], StringComparison.Ordinal);
        var units = ten == plain.Length - 1 ? 0 : Digits.IndexOf(plain[^1], StringComparison.Ordinal);
        return tens < 0 || units < 0 ? 0 : (tens * 10) + units;
    }
}
