using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using PlanDsl.Grammar;

namespace PlanDsl.Syntax.Lowering;

/// <summary>The parts of an entry, sorted.</summary>
internal readonly struct EntryHead
{
    internal EntryHead(PlanParser.EntryContext context)
    {
        Keyword = context.Start;
        foreach (var child in context.children)
        {
            switch (child)
            {
                case PlanParser.BlockContext block:
                    Block = block;
                    break;
                case PlanParser.ProseContext prose:
                    Prose = prose;
                    break;
                case ITerminalNode { Symbol: var token }:
                    switch (token.Type)
                    {
                        case PlanLexer.COLON:
                            Colon = token;
                            break;
                        case PlanLexer.VALUE:
                            Value = token;
                            break;
                        case PlanLexer.IDENTIFIER or PlanLexer.BAD:
                            RestIsOneWord = Rest is null && token.Type == PlanLexer.IDENTIFIER;
                            Rest ??= token;
                            RestEnd = token;
                            break;
                    }

                    break;
            }
        }
    }

    internal IToken Keyword { get; }

    /// <summary>The first token between keyword and colon.</summary>
    internal IToken? Rest { get; }

    /// <summary>The last token between keyword and colon.</summary>
    internal IToken? RestEnd { get; }

    /// <summary>Whether what stands between keyword and colon is an identifier.</summary>
    internal bool RestIsOneWord { get; }

    internal IToken? Colon { get; }

    internal IToken? Value { get; }

    internal PlanParser.BlockContext? Block { get; }

    internal PlanParser.ProseContext? Prose { get; }

    /// <summary>Whether nothing but words makes it look like an entry.</summary>
    internal bool IsPlainText => Colon is null && Block is null && Prose is null;
}
