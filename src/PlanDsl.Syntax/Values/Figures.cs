using System.Globalization;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// Digits in values. Only 0–9 count (folded from full width before): other scripts' digits are no figures here.
/// </summary>
internal static class Figures
{
    internal static readonly Parser<char> Digit = Parse.Char(char.IsAsciiDigit, "digit");

    /// <summary>A whole number of at most so many digits; few enough for an int.</summary>
    internal static Parser<int> Whole(int digits) => Digit.Repeat(1, digits).Text().Select(ToInt);

    internal static int ToInt(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
