using System.Globalization;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// The official notation of cells within a run of characters: 07行, 行07, 07行1栏, 1栏, 11..16, 11至16. No name is
/// written so.
/// </summary>
public static class RuleCode
{
    /// <summary>The longest number that is read.</summary>
    internal const int MostDigits = 15;

    /// <summary>The words of a run that names cells, with their places; null if it names none.</summary>
    /// <param name="run">In half width.</param>
    /// <param name="row">The row; null for every row.</param>
    /// <param name="column">The column; null for every column.</param>
    public static IReadOnlyList<PlacedWord>? Read(string run, out string? row, out string? column)
    {
        (row, column) = (null, null);
        var words = new List<PlacedWord>();
        var at = 0;
        while (at < run.Length)
        {
            var word = WordAt(run, at);
            var isBefore = word is not null;
            var digits = DigitsAt(run, isBefore ? at + Length(word!, run, at) : at);
            var place = isBefore ? at : at + digits.Length;
            word ??= WordAt(run, place);
            if (word is null || digits.Length is 0 or > MostDigits)
            {
                return null;
            }

            var isRow = word == ValueWords.RowWord;
            if (isRow ? row is not null || column is not null : column is not null)
            {
                return null;
            }

            (row, column) = isRow ? (digits, column) : (row, digits);
            words.Add(new PlacedWord(word, new TextSpan(place, Length(word, run, place))));
            at += digits.Length + Length(word, run, place);
        }

        return words.Count == 0 ? null : words;
    }

    /// <summary>11..16, 11至16: the two ends and what stands between; null if it is no range.</summary>
    internal static (string From, string To, int ToStart)? ReadRange(string run)
    {
        var from = DigitsAt(run, 0);
        var rest = run.AsSpan(from.Length);
        var mark = rest.StartsWith("..") ? 2 : rest.StartsWith("至") ? 1 : 0;
        var to = mark == 0 ? string.Empty : DigitsAt(run, from.Length + mark);
        return from.Length is > 0 and <= MostDigits && to.Length is > 0 and <= MostDigits
            && from.Length + mark + to.Length == run.Length
            ? (from, to, from.Length + mark)
            : null;
    }

    /// <summary>The figure that a run is, such as 12 or 0.5; null if it is none, or one with too many digits.</summary>
    public static decimal? Figure(string run)
    {
        var whole = DigitsAt(run, 0).Length;
        if (whole is 0 or > MostDigits)
        {
            return null;
        }

        var fraction = whole < run.Length && run[whole] == '.' ? DigitsAt(run, whole + 1).Length : 0;
        var length = fraction == 0 ? whole : whole + 1 + fraction;
        return length == run.Length && fraction <= 10
            ? decimal.Parse(run, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Whether a run is made of digits and points alone.</summary>
    internal static bool IsNumeric(string run) => run.AsSpan().IndexOfAnyExcept("0123456789.") < 0;

    /// <summary>行 or 栏 behind a bracket, （3+13）行; null if the run is neither.</summary>
    internal static Word? Suffix(string run) =>
        Array.Find(ValueWords.CellWords, w => w.Fits(run));

    private static Word? WordAt(string run, int at) => Array.Find(ValueWords.CellWords, w => Length(w, run, at) > 0);

    private static int Length(Word word, string run, int at)
    {
        var rest = run.AsSpan(at);
        return rest.StartsWith(word.Zh) ? word.Zh.Length : rest.StartsWith(word.En) ? word.En.Length : 0;
    }

    private static string DigitsAt(string run, int at)
    {
        var end = at;
        while (end < run.Length && char.IsAsciiDigit(run[end]))
        {
            end++;
        }

        return run[at..end];
    }
}
