using System.Globalization;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>How the numbers of one level are printed: （一）, 1., 第一条.</summary>
/// <param name="Before">What stands before the numeral.</param>
/// <param name="Kind">The numeral.</param>
/// <param name="After">What stands after it.</param>
internal sealed record NumberStyle(string Before, NumeralKind Kind, string After)
{
    /// <summary>无: nothing is printed.</summary>
    internal static NumberStyle Nothing { get; } = new(string.Empty, NumeralKind.None, string.Empty);

    /// <summary>Whether the numeral stands between two brackets.</summary>
    internal bool IsBracketed => Before.Length > 0 && Characters.Fold(Before[^1]) is '(' or '[';

    /// <summary>The style of a sample, which is the number 1 in it; null if it holds no numeral.</summary>
    internal static NumberStyle? Parse(string sample)
    {
        if (KeywordTable.Get(Keyword.Levels).FindChoice(sample) is not null)
        {
            return Nothing;
        }

        for (var i = 0; i < sample.Length; i++)
        {
            var (kind, length) = NumeralAt(sample, i);
            if (kind != NumeralKind.None)
            {
                return new NumberStyle(sample[..i], kind, sample[(i + length)..]);
            }
        }

        // A mark without a numeral, such as •, stands before each item.
        return sample.Any(char.IsLetterOrDigit) ? null : new NumberStyle(sample, NumeralKind.None, string.Empty);
    }

    /// <summary>The n-th number, from 1.</summary>
    internal string Format(int number) => Before + Numeral(number) + After;

    /// <summary>The number that a text in this style says; brackets and points of either width; null if none.</summary>
    internal int? Read(string text)
    {
        var folded = Characters.Fold(text.Trim());
        var (before, after) = (Characters.Fold(Before), Characters.Fold(After).TrimEnd());
        if (Kind == NumeralKind.None || folded.Length <= before.Length + after.Length
            || !folded.StartsWith(before, StringComparison.Ordinal)
            || !folded.EndsWith(after, StringComparison.Ordinal))
        {
            return null;
        }

        return ReadNumeral(folded[before.Length..(folded.Length - after.Length)]);
    }

    private string Numeral(int number) => Kind switch
    {
        NumeralKind.None => string.Empty,
        NumeralKind.Chinese => ChineseNumber.Format(number),
        NumeralKind.Padded => number.ToString("00", CultureInfo.InvariantCulture),
        NumeralKind.Circled when number <= 20 => ((char)('①' + number - 1)).ToString(),
        NumeralKind.Circled => $"〔{number.ToString(CultureInfo.InvariantCulture)}〕",
        NumeralKind.Upper when number <= 26 => ((char)('A' + number - 1)).ToString(),
        NumeralKind.Lower when number <= 26 => ((char)('a' + number - 1)).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private int? ReadNumeral(string numeral) => Kind switch
    {
        NumeralKind.Chinese => ChineseNumber.Parse(numeral),
        NumeralKind.Circled when numeral is [>= '①' and <= '⑳'] => numeral[0] - '①' + 1,
        NumeralKind.Upper when numeral is [>= 'A' and <= 'Z'] => numeral[0] - 'A' + 1,
        NumeralKind.Lower when numeral is [>= 'a' and <= 'z'] => numeral[0] - 'a' + 1,
        _ => int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null,
    };

    private static (NumeralKind Kind, int Length) NumeralAt(string sample, int index) => sample[index] switch
    {
        '一' => (NumeralKind.Chinese, 1),
        '0' when index + 1 < sample.Length && sample[index + 1] == '1' => (NumeralKind.Padded, 2),
        '1' or '１' => (NumeralKind.Arabic, 1),
        '①' => (NumeralKind.Circled, 1),
        'A' => (NumeralKind.Upper, 1),
        'a' => (NumeralKind.Lower, 1),
        _ => (NumeralKind.None, 0),
    };
}
