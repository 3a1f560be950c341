using System.Globalization;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>The words that value grammars are made of.</summary>
internal static class Lexemes
{
    /// <summary>Any number of spaces.</summary>
    internal static readonly Parser<string> Space = Parse.Char(' ').Many().Text();

    /// <summary>So many characters of a kind.</summary>
    internal static Parser<string> While(Func<char, bool> belongs, int least, int most, string expected) =>
        Parse.Char(c => belongs(c), expected).Repeat(least, most).Text();

    /// <summary>One of several words, the first that fits.</summary>
    internal static Parser<string> AnyOf(params string[] words) =>
        words.Select(static word => Parse.String(word).Text()).Aggregate(static (one, other) => one.Or(other));

    /// <summary>
    /// At most so many digits, few enough for an int. Only 0–9 count (folded from full width before): other scripts'
    /// digits are no figures here.
    /// </summary>
    internal static Parser<string> Digits(int most) => While(char.IsAsciiDigit, 1, most, "digit");

    internal static int ToInt(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    internal static int? ToInt(IOption<string> digits) => digits.IsDefined ? ToInt(digits.Get()) : null;
}
