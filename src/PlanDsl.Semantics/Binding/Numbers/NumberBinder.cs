using PlanDsl.Syntax;

using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Numbers the items of one parent in order; an 编号 line says the number itself.</summary>
internal sealed class NumberBinder(NumberStyle style, NumberCounter counter)
{
    /// <summary>The number of the next item.</summary>
    /// <param name="entry">The item.</param>
    /// <param name="isCounted">Whether it is numbered if it does not say its number.</param>
    internal ItemNumber Next(EntrySyntax entry, bool isCounted)
    {
        if (entry.ValueOf(Keyword.Number) is not { } value)
        {
            return new ItemNumber(isCounted ? style.Format(++counter.Last) : string.Empty, null);
        }

        var written = value.Unquote();
        if (!value.IsQuoted && KeywordTable.Get(Keyword.Number).FindChoice(written) is not null)
        {
            return new ItemNumber(string.Empty, new OwnNumber(string.Empty, null, counter.Last + 1, value.Location));
        }

        var own = new OwnNumber(written, Read(written), counter.Last + 1, value.Location);
        counter.Last = own.Value ?? counter.Last + 1;
        return new ItemNumber(written, own);
    }

    /// <summary>What it says in the style of its level, or in any that it looks like.</summary>
    private int? Read(string written)
    {
        if (style.Read(written) is { } number)
        {
            return number;
        }

        var text = written.Trim();
        var first = 0;
        while (first < text.Length && !IsNumeral(text[first]))
        {
            first++;
        }

        var last = first;
        while (last < text.Length && IsNumeral(text[last]))
        {
            last++;
        }

        var numeral = text[first..last];
        return ChineseNumber.Parse(numeral)
            ?? new NumberStyle(string.Empty, NumeralKind.Circled, string.Empty).Read(numeral);
    }

    private static bool IsNumeral(char c) =>
        char.IsAsciiDigit(c) || c is >= '①' and <= '⑳' || ChineseNumber.IsPart(c);
}
