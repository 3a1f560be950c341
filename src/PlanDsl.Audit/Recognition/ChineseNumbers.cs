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
