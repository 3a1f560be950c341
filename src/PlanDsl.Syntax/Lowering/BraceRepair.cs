using Antlr4.Runtime;
using PlanDsl.Grammar;

namespace PlanDsl.Syntax.Lowering;

/// <summary>
/// Reads the indentation of a file whose braces do not fit, to find where a closing brace is missing or one too many.
/// Without this, one forgotten brace would put everything after it into the wrong block.
/// </summary>
internal sealed class BraceRepair
{
    private readonly PlanScanner scanner;
    private readonly List<ScannedToken> repaired;
    private readonly Stack<int> open = new();
    private int indentation;

    private BraceRepair(PlanScanner scanner, int count)
    {
        this.scanner = scanner;
        repaired = new List<ScannedToken>(count + 8);
    }

    /// <summary>
    /// How strongly a finding suggests that braces do not fit. Something in the wrong block weighs more than a brace:
    /// a missing brace and one too many elsewhere are two mistakes, which hide behind one keyword in the wrong place.
    /// </summary>
    internal static int Weight(DiagnosticDescriptor descriptor) => descriptor.Code switch
    {
        "PLN1003" or "PLN1004" or "PLN1005" or "PLN1015" or "PLN1016" => 3,
        "PLN1019" or "PLN1020" => 1,
        _ => 0,
    };

    /// <summary>The tokens with missing closing braces put in and surplus ones marked.</summary>
    internal static List<ScannedToken> Repair(PlanScanner scanner, List<ScannedToken> tokens)
    {
        var repair = new BraceRepair(scanner, tokens.Count);
        foreach (var token in tokens)
        {
            repair.Add(token);
        }

        return repair.repaired;
    }

    private void Add(ScannedToken token)
    {
        var isFirst = IsFirstOnLine(token, out var width);
        indentation = isFirst ? width : indentation;
        switch (token.Type)
        {
            case PlanLexer.KEYWORD or PlanLexer.NO_HEAD or PlanLexer.LONE_FENCE when isFirst:
                while (open.TryPeek(out var inner) && inner >= indentation)
                {
                    InsertClose(token);
                }

                break;
            case PlanLexer.CLOSE_BRACE when isFirst:
                Close(token);
                break;
            case PlanLexer.CLOSE_BRACE:
                open.TryPop(out _);
                break;
            case PlanLexer.OPEN_BRACE or PlanLexer.LONE_BRACE:
                open.Push(indentation);
                break;
        }

        token.TokenIndex = repaired.Count;
        repaired.Add(token);
    }

    private void Close(ScannedToken token)
    {
        if (open.Contains(indentation))
        {
            while (open.Peek() > indentation)
            {
                InsertClose(token);
            }

            open.Pop();
        }
        else if (open.TryPeek(out var inner) && inner < indentation)
        {
            token.Type = PlanLexer.STRAY_CLOSE;
        }
        else
        {
            open.TryPop(out _);
        }
    }

    private void InsertClose(ScannedToken before)
    {
        open.Pop();
        repaired.Add(new ScannedToken(
            scanner, PlanLexer.MISSING_CLOSE, before.StartIndex, before.StartIndex - 1, before.Line, before.Column)
        {
            TokenIndex = repaired.Count,
        });
    }

    /// <summary>Whether only white space is before the token on its line, and how wide that is.</summary>
    private bool IsFirstOnLine(ScannedToken token, out int width)
    {
        width = 0;
        for (var i = token.StartIndex - token.Column; i < token.StartIndex; i++)
        {
            if (!CharClass.IsSpace(scanner.Text[i]))
            {
                return false;
            }

            width += scanner.Text[i] switch { '\t' => 4, '\u3000' => 2, _ => 1 };
        }

        return token.Type != TokenConstants.EOF;
    }
}
