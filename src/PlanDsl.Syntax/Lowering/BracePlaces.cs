using Antlr4.Runtime;
using PlanDsl.Grammar;
using PlanDsl.Syntax.Checking;

namespace PlanDsl.Syntax.Lowering;

/// <summary>
/// Settles before parsing what a brace belongs to: an opening brace on a line of its own belongs to the head before it,
/// and nothing is nested more deeply than the stack carries.
/// </summary>
internal static class BracePlaces
{
    /// <summary>Changes the types of tokens.</summary>
    internal static void Settle(List<ScannedToken> tokens)
    {
        var depth = 0;
        var previous = TokenConstants.EOF;
        foreach (var token in tokens)
        {
            var type = token.Type;
            switch (type)
            {
                case PlanLexer.LONE_BRACE or PlanLexer.OPEN_BRACE:
                    depth++;
                    if (EndsHead(previous))
                    {
                        token.Type = PlanLexer.OPEN_BRACE;
                    }

                    break;
                case PlanLexer.CLOSE_BRACE or PlanLexer.MISSING_CLOSE:
                    depth = Math.Max(0, depth - 1);
                    break;
            }

            var closesTooDeep = depth == Place.DeepestBlock && previous == PlanLexer.TOO_DEEP
                && type is PlanLexer.CLOSE_BRACE or PlanLexer.MISSING_CLOSE;
            if (type != TokenConstants.EOF && (depth > Place.DeepestBlock || closesTooDeep))
            {
                token.Type = PlanLexer.TOO_DEEP;
            }

            previous = token.Type;
        }
    }

    private static bool EndsHead(int type) => type is
        PlanLexer.KEYWORD or PlanLexer.IDENTIFIER or PlanLexer.BAD or PlanLexer.COLON or PlanLexer.VALUE;
}
