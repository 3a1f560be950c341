using System.Globalization;

namespace PlanDsl.Syntax.Values;

/// <summary>How many digits stand behind the point of a figure: 2位小数, 小数 2, 小数 2位.</summary>
public static class DecimalsText
{
    /// <summary>The number of digits, 0–9; null if a segment is not about decimals.</summary>
    public static int? Parse(string segment)
    {
        var folded = Characters.Fold(segment);
        var digits = string.Concat(folded.Where(char.IsAsciiDigit));
        var rest = string.Concat(folded.Where(static c => !char.IsAsciiDigit(c) && c != ' '));
        return digits.Length == 1 && IsAboutDecimals(rest)
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsAboutDecimals(string rest)
    {
        var word = AttributeTable.Decimals;
        return word.Fits(rest) || ValueWords.DecimalPlaces.Fits(rest)
            || rest == word.Zh + ValueWords.Places.Zh || rest == word.En + ValueWords.Places.En;
    }
}
