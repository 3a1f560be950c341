namespace PlanDsl.Syntax.Values;

/// <summary>A piece of a value, with its place.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The piece, trimmed.</param>
public sealed record ValueText(SourceText Source, TextSpan Span)
{
    /// <summary>The characters as written.</summary>
    public string Text => Source.ToString(Span);

    /// <summary>File and span.</summary>
    public Location Location => new(Source, Span);

    /// <summary>The whole of a token.</summary>
    public static ValueText Of(SyntaxToken token) => new(token.Source, token.Span);

    /// <summary>A text that stands in no file.</summary>
    public static ValueText Of(string text) =>
        new ValueText(new SourceText(string.Empty, text), default).Slice(0, text.Length);

    /// <summary>A part, trimmed.</summary>
    /// <param name="start">Offset from the start of this piece.</param>
    /// <param name="length">Number of characters.</param>
    public ValueText Slice(int start, int length)
    {
        var from = Span.Start + start;
        var to = from + length;
        while (from < to && Characters.IsSpace(Source.Text[from]))
        {
            from++;
        }

        while (to > from && Characters.IsSpace(Source.Text[to - 1]))
        {
            to--;
        }

        return new ValueText(Source, TextSpan.FromBounds(from, to));
    }

    /// <summary>
    /// What is meant: without the quotes if the whole piece stands in quotes, which is how a text that looks like
    /// structure, or an empty one, is written.
    /// </summary>
    public string Unquote() => IsQuoted ? Text[1..^1] : Text;

    /// <summary>Whether the whole piece stands in one pair of double quotes.</summary>
    public bool IsQuoted
    {
        get
        {
            // Asked of many pieces: nothing is copied.
            var text = Source.Text.AsSpan(Span.Start, Span.Length);
            if (text.Length < 2 || !Characters.IsDoubleQuote(text[0]) || !Characters.IsDoubleQuote(text[^1]))
            {
                return false;
            }

            foreach (var inside in text[1..^1])
            {
                if (Characters.IsDoubleQuote(inside))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
