using System.Globalization;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>The words that value grammars are made of.</summary>
internal static class Lexemes
{
    /// <summary>Any number of spaces.</summary>
    internal static readonly Parser<string> Space = While(static c => c == ' ', 0, int.MaxValue, "space");

    /// <summary>So many characters of a kind.</summary>
    internal static Parser<string> While(Func<char, bool> belongs, int least, int most, string expected) => input =>
    {
        var rest = input;
        while (rest.Position - input.Position < most && !rest.AtEnd && belongs(rest.Current))
        {
            rest = rest.Advance();
        }

        var length = rest.Position - input.Position;
        return length < least
            ? Result.Failure<string>(input, "unexpected text", [expected])
            : Result.Success(input.Source.Substring(input.Position, length), rest);
    };

    /// <summary>One of several words, the first that fits; a failure stands where the words stop to fit.</summary>
    internal static Parser<string> AnyOf(params string[] words) => input =>
    {
        var furthest = input;
        foreach (var word in words)
        {
            var rest = Match(input, word);
            if (rest.Position - input.Position == word.Length)
            {
                return Result.Success(word, rest);
            }

            furthest = rest.Position > furthest.Position ? rest : furthest;
        }

        return Result.Failure<string>(furthest, "unexpected text", words);
    };

    /// <summary>
    /// At most so many digits, few enough for an int. Only 0–9 count (folded from full width before): other scripts'
    /// digits are no figures here.
    /// </summary>
    internal static Parser<string> Digits(int most) => While(char.IsAsciiDigit, 1, most, "digit");

    /// <summary>A whole number in figures, or in numerals as people write them: 12, 十二.</summary>
    internal static Parser<int> Whole(int most) => Digits(most).Select(ToInt).Or(Numeral);

    /// <summary>The word that fits, as what it stands for.</summary>
    internal static Parser<T> Meaning<T>(params (string Word, T Value)[] words) =>
        AnyOf(Array.ConvertAll(words, static w => w.Word))
            .Select(word => Array.Find(words, w => w.Word == word).Value);

    /// <summary>A parser that looks without taking.</summary>
    internal static Parser<T> Ahead<T>(Parser<T> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Result.Success(result.Value, input) : result;
    };

    /// <summary>A value that is what it should be.</summary>
    internal static Parser<T> Known<T>(Parser<T?> parser)
        where T : class =>
        from value in parser
        where value is not null
        select value;

    internal static int ToInt(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    internal static int? ToInt(IOption<string> digits) => digits.IsDefined ? ToInt(digits.Get()) : null;

    /// <summary>What is left behind as much of a word as stands there.</summary>
    private static IInput Match(IInput input, string word)
    {
        var rest = input;
        foreach (var c in word)
        {
            if (rest.AtEnd || rest.Current != c)
            {
                break;
            }

            rest = rest.Advance();
        }

        return rest;
    }

    private static Parser<int> Numeral =>
        from text in While(static c => ChineseNumber.IsPart(c) || c == '两', 1, 5, "numeral")
        let number = ChineseNumber.Read(text)
        where number > 0
        select number;
}
