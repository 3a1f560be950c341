using System.Globalization;

namespace PlanDsl.Syntax.Values;

/// <summary>The least and the most of a figure as written: 0—100, -5至5, ≥ 0, ≤ 100.</summary>
/// <param name="Least">The least; null for none.</param>
/// <param name="Most">The most; null for none.</param>
public sealed record RangeText(decimal? Least, decimal? Most)
{
    private const NumberStyles Figure = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads it; null if it is none, or if its least is more than its most.</summary>
    public static RangeText? Parse(string text)
    {
        var folded = Characters.Fold(text).Replace(" ", string.Empty, StringComparison.Ordinal);
        return folded switch
        {
            ['≥', .. var least] => Number(least) is { } number ? new RangeText(number, null) : null,
            ['>', '=', .. var least] => Number(least) is { } number ? new RangeText(number, null) : null,
            ['≤', .. var most] => Number(most) is { } number ? new RangeText(null, number) : null,
            ['<', '=', .. var most] => Number(most) is { } number ? new RangeText(null, number) : null,
            _ => Between(folded),
        };
    }

    /// <summary>As a plan writes it: 0—100, ≥5, ≤100.</summary>
    public override string ToString() => (Least, Most) switch
    {
        ({ } least, { } most) => $"{Digits(least)}—{Digits(most)}",
        ({ } least, null) => $"≥{Digits(least)}",
        (_, { } most) => $"≤{Digits(most)}",
        _ => string.Empty,
    };

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The sign of a first number is none between two: -5--1 reads as from -5 to -1.</summary>
    private static RangeText? Between(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is '-' or '至' or '~' && Number(text[..i]) is { } least)
            {
                return Number(text[(i + 1)..]) is { } most && least <= most ? new RangeText(least, most) : null;
            }
        }

        return null;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, Figure, CultureInfo.InvariantCulture, out var number) ? number : null;
}
