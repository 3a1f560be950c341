using System.Globalization;

namespace PlanDsl.Syntax.Values;

/// <summary>Small whole numbers as plans write them: 15, 十五, 二十, 两, 三.</summary>
public static class Numeral
{
    private const string Ones = "零一二三四五六七八九";

    /// <summary>The number of digits or of Chinese numerals below one thousand; 0 if it is neither.</summary>
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

            digit = c == '两' ? 2 : Ones.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return 0;
            }
        }

        return total + digit;
    }
}
