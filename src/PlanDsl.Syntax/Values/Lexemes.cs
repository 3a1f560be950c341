using System.Globalization;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// The words that value grammars are made of. They are parsers of strings, never of characters or numbers: combinators
/// over value types are compiled anew at every start of the program, those over classes are not.
/// </summary>
internal static class Lexemes
{
    /// <summary>Any number of spaces.</summary>
    internal static readonly Parser<string> Space = While(static c => c == ' ', 0, int.MaxValue, "space");

    /// <summary>So many characters of a kind.</summary>
    internal static Parser<string> While(Func<char, bool> belongs, int least, int most, string expected) => input =>
    {
        var end = input.Position;
        while (end < input.Source.Length && end - input.Position < most && belongs(input.Source[end]))
        {
            end++;
        }

        return end - input.Position < least
            ? Result.Failure<string>(input, expected, [expected])
            : Result.Success(input.Source[input.Position..end], Advance(input, end));
    };

    /// <summary>One of several words, the first that fits.</summary>
    internal static Parser<string> AnyOf(params string[] words) => input =>
    {
        foreach (var word in words)
        {
            if (input.Source.AsSpan(input.Position).StartsWith(word))
            {
                return Result.Success(word, Advance(input, input.Position + word.Length));
            }
        }

        return Result.Failure<string>(input, "word", words);
    };

    /// <summary>
    /// At most so many digits, few enough for an int. Only 0–9 count (folded from full width before): other scripts'
    /// digits are no figures here.
    /// </summary>
    internal static Parser<string> Digits(int most) => While(char.IsAsciiDigit, 1, most, "digit");

    internal static int ToInt(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    internal static int? ToInt(IOption<string> digits) => digits.IsDefined ? ToInt(digits.Get()) : null;

    private static IInput Advance(IInput input, int position)
    {
        while (input.Position < position)
        {
            input = input.Advance();
        }

        return input;
    }
}
