namespace PlanDsl.Syntax.Lowering;

/// <summary>Where the parts of one line end. Looks ahead on the line only.</summary>
internal sealed class LineReader(string text)
{
    /// <summary>Before a brace only a colon makes a head: text may end in a brace too.</summary>
    private const int NoPlace = int.MinValue;

    /// <summary>Whether only white space or a comment is left of the line.</summary>
    internal bool EndsAt(int position)
    {
        position = SkipSpace(position);
        return position >= text.Length || CharClass.IsBreak(text[position]) || IsComment(position);
    }

    internal bool IsFence(int position) =>
        position + 2 < text.Length
        && CharClass.IsQuote(text[position])
        && CharClass.IsQuote(text[position + 1])
        && CharClass.IsQuote(text[position + 2]);

    internal bool IsComment(int position) =>
        position + 1 < text.Length && CharClass.IsSlash(text[position]) && CharClass.IsSlash(text[position + 1]);

    internal int SkipSpace(int position)
    {
        while (position < text.Length && CharClass.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    internal int EndOfLine(int position)
    {
        var length = text.AsSpan(position).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : position + length;
    }

    /// <summary>The start of the next line, if a line ends here.</summary>
    internal int AfterBreak(int position)
    {
        if (position >= text.Length || !CharClass.IsBreak(text[position]))
        {
            return position;
        }

        var pair = text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n';
        return pair ? position + 2 : position + 1;
    }

    internal int EndOfWord(int position)
    {
        for (int length; (length = CharClass.WordLength(text, position)) > 0;)
        {
            position += length;
        }

        return position;
    }

    /// <summary>The end of the characters that no head has; they begin here.</summary>
    internal int EndOfOdd(int position)
    {
        do
        {
            position += IsPair(position) ? 2 : 1;
        }
        while (position < text.Length && IsOdd(position));

        return position;
    }

    /// <summary>The end of a value, without the white space after it; the value begins here.</summary>
    internal int EndOfValue(int position)
    {
        var end = position + 1;
        for (position = end; position < text.Length; position++)
        {
            var c = text[position];
            if (CharClass.IsBreak(c) || (CharClass.IsOpenBrace(c) && EndsAt(position + 1)))
            {
                break;
            }

            if (CharClass.IsSpace(c))
            {
                continue;
            }

            var afterSpace = end < position;
            if (IsFence(position) && (afterSpace || EndsAt(position + 3)))
            {
                break;
            }

            if (afterSpace && IsComment(position))
            {
                break;
            }

            end = position + 1;
        }

        return end;
    }

    /// <summary>What the rest of a line after an opening fence is.</summary>
    /// <param name="position">The start of the line, or the place behind the opening fence.</param>
    /// <param name="fence">Where the closing fence is, if there is one.</param>
    internal ProseLine ClassifyProse(int position, out int fence)
    {
        var first = SkipSpace(position);
        var atLineStart = IsLineStart(position);
        fence = -1;
        if (atLineStart && first < text.Length && CharClass.IsCloseBrace(text[first]) && EndsAt(first + 1))
        {
            return ProseLine.BlockEnd;
        }

        fence = FindLastFence(first);
        if (fence < 0)
        {
            var brace = FindLastBrace(first);
            return atLineStart && brace >= 0 && IsHead(first, NoPlace) ? ProseLine.Entry : ProseLine.Text;
        }

        if (fence == first)
        {
            return ProseLine.Fence;
        }

        return atLineStart && CharClass.IsSpace(text[fence - 1]) && IsHead(first, fence)
            ? ProseLine.Entry
            : ProseLine.TextThenFence;
    }

    private int FindLastFence(int position)
    {
        for (var end = EndOfLine(position); position + 2 < end; position++)
        {
            if (IsFence(position) && EndsAt(position + 3))
            {
                return position;
            }
        }

        return -1;
    }

    private int FindLastBrace(int position)
    {
        for (var end = EndOfLine(position); position < end; position++)
        {
            if (CharClass.IsOpenBrace(text[position]) && EndsAt(position + 1))
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary>Whether one or two words are next, then a colon or the fence.</summary>
    private bool IsHead(int position, int fence)
    {
        for (var words = 0; words < 2; words++)
        {
            var end = EndOfWord(position);
            if (end == position)
            {
                return false;
            }

            position = SkipSpace(end);
            if (position == fence || CharClass.IsColon(text[position]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLineStart(int position)
    {
        while (position > 0 && CharClass.IsSpace(text[position - 1]))
        {
            position--;
        }

        return position == 0 || CharClass.IsBreak(text[position - 1]);
    }

    private bool IsOdd(int position)
    {
        var c = text[position];
        if (CharClass.IsSpace(c) || CharClass.IsBreak(c) || CharClass.IsColon(c)
            || CharClass.WordLength(text, position) > 0)
        {
            return false;
        }

        return !(CharClass.IsOpenBrace(c) && EndsAt(position + 1)) && !IsFence(position) && !IsComment(position);
    }

    private bool IsPair(int position) => position + 1 < text.Length && char.IsSurrogatePair(text, position);
}
