namespace PlanDsl.Syntax.Values;

/// <summary>The characters of a rule, and how far they are read.</summary>
internal sealed class RuleTokens(string written)
{
    private readonly string written = written;
    private int? failsAt;

    /// <summary>The rule in half width, character for character.</summary>
    internal string Text { get; } = Characters.Fold(written);

    /// <summary>Where reading goes on.</summary>
    internal int Position { get; set; }

    /// <summary>Whether nothing but white space is left.</summary>
    internal bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return Position >= Text.Length;
        }
    }

    /// <summary>From where on it is not understood; at its very end, its last sign or word.</summary>
    internal int FailsAt
    {
        get
        {
            var at = failsAt ?? Position;
            if (at < Text.Length)
            {
                return at;
            }

            for (at = Math.Max(0, Text.TrimEnd(' ').Length - 1); at > 0 && RuleWords.IsNamePart(Text[at]); at--)
            {
                if (!RuleWords.IsNamePart(Text[at - 1]))
                {
                    break;
                }
            }

            return at;
        }
    }

    /// <summary>The character at a place as it was typed: ～ is no minus.</summary>
    internal char Written(int at) => written[at];

    /// <summary>Some characters as they were typed.</summary>
    internal string Written(int start, int length) => written.Substring(start, length);

    /// <summary>Remembers that reading cannot go on here.</summary>
    internal RuleExpressionSyntax? Fail()
    {
        SkipSpace();
        failsAt ??= Position;
        return null;
    }

    internal void SkipSpace()
    {
        while (Position < Text.Length && Text[Position] == ' ')
        {
            Position++;
        }
    }

    /// <summary>Takes a sign, if it stands here.</summary>
    internal bool Take(string sign)
    {
        SkipSpace();
        if (string.CompareOrdinal(Text, Position, sign, 0, sign.Length) != 0)
        {
            return false;
        }

        Position += sign.Length;
        return true;
    }

    /// <summary>Takes a sign that follows without white space, if it does.</summary>
    internal bool TakeAtOnce(char sign)
    {
        var isThere = Position < Text.Length && Text[Position] == sign;
        Position += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>Takes a word that stands alone: what follows it is no part of a name.</summary>
    internal bool TakeWord(Word word)
    {
        SkipSpace();
        var length = RuleWords.RunAt(Text, Position);
        if (length == 0 || !word.Fits(Text.Substring(Position, length)))
        {
            return false;
        }

        Position += length;
        return true;
    }

    /// <summary>… between two rows: 25+…+31.</summary>
    internal bool TakeEllipsis()
    {
        SkipSpace();
        var end = Position;
        while (end < Text.Length && Text[end] is '…' or '⋯' or '.')
        {
            end++;
        }

        if (end == Position || (Text[Position] == '.' && end - Position < 2))
        {
            return false;
        }

        Position = end;
        return true;
    }
}
