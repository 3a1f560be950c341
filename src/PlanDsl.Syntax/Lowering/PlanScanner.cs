using Antlr4.Runtime;
using PlanDsl.Grammar;

namespace PlanDsl.Syntax.Lowering;

/// <summary>
/// Reads tokens by hand. ANTLR's own lexer is about forty times slower on Chinese text, because it caches transitions
/// for ASCII only; grammar/PlanLexer.g4 stays the specification, and tests hold the two to the same tokens.
/// </summary>
internal sealed class PlanScanner(string text) : ITokenSource
{
    private readonly LineReader reader = new(text);
    private Mode mode;
    private int position;
    private int line = 1;
    private int lineStart;

    private enum Mode
    {
        LineStart,
        Head,
        AfterColon,
        FenceLine,
        Prose,
    }

    public string Text => text;

    public int Line => line;

    public int Column => position - lineStart;

    public ICharStream InputStream => null!;

    public string SourceName => "plan";

    public ITokenFactory TokenFactory { get; set; } = CommonTokenFactory.Default;

    IToken ITokenSource.NextToken() => NextToken();

    /// <summary>All tokens, the end of the file being the last.</summary>
    internal List<ScannedToken> ReadAll()
    {
        var tokens = new List<ScannedToken>((text.Length / 8) + 4);
        do
        {
            var token = NextToken();
            token.TokenIndex = tokens.Count;
            tokens.Add(token);
        }
        while (tokens[^1].Type != TokenConstants.EOF);

        return tokens;
    }

    internal ScannedToken NextToken() =>
        mode switch
        {
            Mode.FenceLine => AfterFence(),
            Mode.Prose => InProse(),
            _ => OnLine(),
        };

    private ScannedToken OnLine()
    {
        SkipTrivia();
        if (position >= text.Length)
        {
            return Token(PlanLexer.Eof, position, mode);
        }

        var c = text[position];
        if (CharClass.IsOpenBrace(c) && reader.EndsAt(position + 1))
        {
            var type = mode == Mode.LineStart ? PlanLexer.LONE_BRACE : PlanLexer.OPEN_BRACE;
            return Token(type, position + 1, Mode.LineStart);
        }

        if (reader.IsFence(position))
        {
            var type = mode == Mode.LineStart ? PlanLexer.LONE_FENCE : PlanLexer.OPEN_FENCE;
            return Token(type, position + 3, Mode.FenceLine);
        }

        return mode switch
        {
            Mode.LineStart => FirstOfLine(c),
            Mode.Head => NextOfHead(c),
            _ => Token(PlanLexer.VALUE, reader.EndOfValue(position), Mode.AfterColon),
        };
    }

    private ScannedToken FirstOfLine(char c)
    {
        if (CharClass.IsCloseBrace(c))
        {
            return Token(PlanLexer.CLOSE_BRACE, position + 1, Mode.LineStart);
        }

        if (CharClass.IsColon(c))
        {
            return Token(PlanLexer.NO_HEAD, position + 1, Mode.AfterColon);
        }

        var end = reader.EndOfWord(position);
        return end > position
            ? Token(PlanLexer.KEYWORD, end, Mode.Head)
            : Token(PlanLexer.NO_HEAD, reader.EndOfOdd(position), Mode.Head);
    }

    private ScannedToken NextOfHead(char c)
    {
        if (CharClass.IsColon(c))
        {
            return Token(PlanLexer.COLON, position + 1, Mode.AfterColon);
        }

        var end = reader.EndOfWord(position);
        return end > position
            ? Token(PlanLexer.IDENTIFIER, end, Mode.Head)
            : Token(PlanLexer.BAD, reader.EndOfOdd(position), Mode.Head);
    }

    private ScannedToken AfterFence()
    {
        if (reader.EndsAt(position))
        {
            position = reader.EndOfLine(position);
            SkipBreak();
            mode = Mode.Prose;
            return InProse();
        }

        var kind = reader.ClassifyProse(position, out var fence);
        if (kind == ProseLine.Fence)
        {
            position = fence;
            return Token(PlanLexer.CLOSE_FENCE, fence + 3, Mode.LineStart);
        }

        return InProse();
    }

    private ScannedToken InProse()
    {
        var end = position;
        var kind = ProseLine.Text;
        var fence = 0;
        while (end < text.Length && (kind = reader.ClassifyProse(end, out fence)) == ProseLine.Text)
        {
            end = reader.AfterBreak(reader.EndOfLine(end));
        }

        if (end < text.Length && kind == ProseLine.TextThenFence)
        {
            end = fence;
        }

        if (end > position)
        {
            return Prose(end);
        }

        position = reader.SkipSpace(position);
        if (position >= text.Length)
        {
            return Token(PlanLexer.Eof, position, mode);
        }

        return kind switch
        {
            ProseLine.BlockEnd => Token(PlanLexer.CLOSE_BRACE, position + 1, Mode.LineStart),
            ProseLine.Entry => Token(PlanLexer.KEYWORD, reader.EndOfWord(position), Mode.Head),
            _ => Token(PlanLexer.CLOSE_FENCE, position + 3, Mode.LineStart),
        };
    }

    private ScannedToken Prose(int end)
    {
        var token = Token(PlanLexer.PROSE, position, Mode.Prose, end);
        while (position < end)
        {
            position = Math.Min(end, reader.EndOfLine(position));
            if (position < end)
            {
                SkipBreak();
            }
        }

        return token;
    }

    private void SkipTrivia()
    {
        while (position < text.Length)
        {
            var c = text[position];
            if (CharClass.IsSpace(c))
            {
                position++;
            }
            else if (CharClass.IsBreak(c))
            {
                SkipBreak();
                mode = Mode.LineStart;
            }
            else if (reader.IsComment(position))
            {
                position = reader.EndOfLine(position);
            }
            else
            {
                return;
            }
        }
    }

    private void SkipBreak()
    {
        var after = reader.AfterBreak(position);
        if (after > position)
        {
            position = after;
            line++;
            lineStart = position;
        }
    }

    private ScannedToken Token(int type, int end, Mode next)
    {
        var token = Token(type, position, next, end);
        position = end;
        return token;
    }

    private ScannedToken Token(int type, int start, Mode next, int end)
    {
        mode = next;
        return new ScannedToken(this, type, start, end - 1, line, start - lineStart);
    }
}
