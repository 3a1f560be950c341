using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// Cuts values at separators that stand outside brackets, book titles, braces and quotes. All that cuts a value does it
/// here, so that every piece has its place and knows how its separator was typed.
/// </summary>
public static class ValueCutter
{
    /// <summary>The pieces in order; at least one. Empty ones are kept, so that they can be reported.</summary>
    /// <param name="value">The value.</param>
    /// <param name="at">Where to cut. Of white space, a run is one separator.</param>
    public static ImmutableArray<ValuePiece> Cut(ValueText value, Separators at)
    {
        var pieces = ImmutableArray.CreateBuilder<ValuePiece>();
        var text = value.Source.Text.AsSpan(value.Span.Start, value.Span.Length);
        var nesting = default(Nesting);
        var (start, separator) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (!nesting.IsOutside(text[i]) || (KindOf(text[i]) & at) == 0)
            {
                continue;
            }

            var from = KindOf(text[i]) == Separators.Steps ? WithLine(text, start, i) : i;
            pieces.Add(Piece(value, start, from, separator));
            while (Characters.IsSpace(text[i]) && i + 1 < text.Length && Characters.IsSpace(text[i + 1]))
            {
                i++;
            }

            (separator, start) = (from, i + 1);
        }

        pieces.Add(Piece(value, start, text.Length, separator));
        return pieces.ToImmutable();
    }

    /// <summary>The items of a list: separated by 、 ，or a comma.</summary>
    public static ImmutableArray<ValueText> Items(ValueText value) => Texts(value, Separators.Items);

    /// <summary>The texts of the pieces, without what stands between them.</summary>
    /// <param name="value">The value.</param>
    /// <param name="at">Where to cut.</param>
    public static ImmutableArray<ValueText> Texts(ValueText value, Separators at)
    {
        var pieces = Cut(value, at);
        var texts = ImmutableArray.CreateBuilder<ValueText>(pieces.Length);
        foreach (var piece in pieces)
        {
            texts.Add(piece.Text);
        }

        return texts.MoveToImmutable();
    }

    private static Separators KindOf(char c) => c switch
    {
        '；' or ';' => Separators.Segments,
        '、' or '､' => Separators.Enumeration,
        '，' or ',' => Separators.Commas,
        '→' or '⟶' or '>' or '＞' => Separators.Steps,
        '+' or '＋' => Separators.Terms,
        '|' or '｜' => Separators.Options,
        ' ' or '\t' or '\u3000' or '\u00A0' => Separators.Spaces,
        _ => Separators.None,
    };

    /// <summary>Where an arrow begins: its line may be typed as a character of its own (->, —>).</summary>
    private static int WithLine(ReadOnlySpan<char> text, int start, int head)
    {
        while (head > start && Characters.Fold(text[head - 1]) is '-' or ' ')
        {
            head--;
        }

        return head;
    }

    private static ValuePiece Piece(ValueText value, int start, int end, int separator) => new(
        value.Slice(start, end - start),
        TextSpan.FromBounds(value.Span.Start + separator, value.Span.Start + start));
}
