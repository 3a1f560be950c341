using Antlr4.Runtime;

namespace PlanDsl.Grammar;

/// <summary>
/// The look-ahead that the lexer grammar names. Every predicate looks from the next character to the end of its line;
/// some also look back to the start of the line. None keeps state.
/// </summary>
public abstract class PlanLexerBase(ICharStream input, TextWriter output, TextWriter errorOutput)
    : Lexer(input, output, errorOutput)
{
    /// <summary>Before a brace only a colon makes a head: text may end in a brace too.</summary>
    private const int NoPlace = int.MinValue;

    private const string Quotes = "\"\u201C\u201D\uFF02\u201E\u201F\u301D\u301E";

    /// <summary>Only white space or a comment is left of the line.</summary>
    protected bool LineEnds() => LineEndsAt(1);

    /// <summary>An opening brace is next and is the last thing on the line.</summary>
    protected bool BlockOpens() => At(1) is '{' or '｛' && LineEndsAt(2);

    /// <summary>A closing brace is next.</summary>
    protected bool BraceCloses() => At(1) is '}' or '｝';

    /// <summary>Three quotes are next.</summary>
    protected bool FenceFollows() => IsFence(1);

    /// <summary>Three quotes are next and are the last thing on the line.</summary>
    protected bool FenceEndsLine() => FenceEndsLineAt(1);

    /// <summary>Two slashes are next.</summary>
    protected bool CommentFollows() => IsComment(1);

    /// <summary>A line of prose is next.</summary>
    protected bool ProseLineFollows() => Classify() == FencedLine.Text;

    /// <summary>A line of prose is next that has the closing fence behind its text.</summary>
    protected bool LastLineFollows() => Classify() == FencedLine.TextThenFence;

    /// <summary>Prose is next, in either of these two shapes.</summary>
    protected bool ProseFollows() => Classify() is FencedLine.Text or FencedLine.TextThenFence;

    /// <summary>The line holds a closing brace and nothing else.</summary>
    protected bool BlockEndFollows() => Classify() == FencedLine.BlockEnd;

    /// <summary>The line is the head of an entry with an opening fence or brace.</summary>
    protected bool EntryFollows() => Classify() == FencedLine.Entry;

    /// <summary>What is next on the line of an opening fence is no prose.</summary>
    protected bool FenceSpaceFollows() => LineEnds() || !ProseFollows();

    private FencedLine Classify()
    {
        var first = SkipSpace(1);
        var atLineStart = IsLineStart();
        if (atLineStart && At(first) is '}' or '｝' && LineEndsAt(first + 1))
        {
            return FencedLine.BlockEnd;
        }

        for (var i = first; !IsBreak(At(i)); i++)
        {
            if (At(i) is '{' or '｛' && LineEndsAt(i + 1))
            {
                return atLineStart && IsHead(first, NoPlace) ? FencedLine.Entry : FencedLine.Text;
            }

            if (FenceEndsLineAt(i))
            {
                return i == first ? FencedLine.Fence
                    : atLineStart && IsSpace(At(i - 1)) && IsHead(first, i) ? FencedLine.Entry
                    : FencedLine.TextThenFence;
            }
        }

        return FencedLine.Text;
    }

    /// <summary>One or two words, then a colon or the fence.</summary>
    private bool IsHead(int position, int fence)
    {
        for (var words = 0; words < 2; words++)
        {
            var start = position;
            while (IsWord(At(position)))
            {
                position++;
            }

            if (position == start)
            {
                return false;
            }

            position = SkipSpace(position);
            if (position == fence || At(position) is ':' or '：')
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLineStart()
    {
        var back = -1;
        while (IsSpace(At(back)))
        {
            back--;
        }

        return IsBreak(At(back));
    }

    private bool FenceEndsLineAt(int position) => IsFence(position) && LineEndsAt(position + 3);

    private bool LineEndsAt(int position)
    {
        position = SkipSpace(position);
        return IsBreak(At(position)) || IsComment(position);
    }

    private bool IsFence(int position) =>
        IsQuote(At(position)) && IsQuote(At(position + 1)) && IsQuote(At(position + 2));

    private bool IsComment(int position) => IsSlash(At(position)) && IsSlash(At(position + 1));

    private int SkipSpace(int position)
    {
        while (IsSpace(At(position)))
        {
            position++;
        }

        return position;
    }

    /// <summary>The code point that many places ahead (from 1) or back (from -1); -1 or 0 outside the text.</summary>
    private int At(int offset) => ((ICharStream)InputStream).LA(offset);

    private static bool IsSpace(int c) => c is ' ' or '\t' or '\u3000' or '\u00A0';

    private static bool IsBreak(int c) => c is '\r' or '\n' or IntStreamConstants.EOF;

    private static bool IsSlash(int c) => c is '/' or '／';

    private static bool IsQuote(int c) => c > 0 && c <= char.MaxValue && Quotes.Contains((char)c);

    /// <summary>The characters of the fragment WORD.</summary>
    private static bool IsWord(int c) => c > 0 && c is < 0xD800 or > 0xDFFF && IsWordCategory(c);

    private static bool IsWordCategory(int c) =>
        c is '_' or '-' or '.' or '＿' or '－' or '．'
        || System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) is
            System.Globalization.UnicodeCategory.UppercaseLetter
            or System.Globalization.UnicodeCategory.LowercaseLetter
            or System.Globalization.UnicodeCategory.TitlecaseLetter
            or System.Globalization.UnicodeCategory.ModifierLetter
            or System.Globalization.UnicodeCategory.OtherLetter
            or System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark
            or System.Globalization.UnicodeCategory.DecimalDigitNumber
            or System.Globalization.UnicodeCategory.LetterNumber;

    private enum FencedLine
    {
        Text,
        TextThenFence,
        Fence,
        BlockEnd,
        Entry,
    }
}
