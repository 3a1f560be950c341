using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using PlanDsl.Grammar;

namespace PlanDsl.Syntax.Lowering;

/// <summary>
/// Builds the nodes from ANTLR's tree, in the order of the file, so that each token takes the trivia before it.
/// Reports nothing: what is wrong can be seen in the nodes.
/// </summary>
internal sealed class NodeBuilder(SourceText source)
{
    private int position;
    private DisplayLanguage? language;

    internal FileSyntax Build(PlanParser.FileContext context)
    {
        var members = Members(context);
        var leading = TextSpan.FromBounds(position, source.Text.Length);
        var end = new SyntaxToken(TokenKind.EndOfFile, source, leading, new TextSpan(source.Text.Length, 0));
        return new FileSyntax(members, end, language ?? DisplayLanguage.Zh);
    }

    private ImmutableArray<MemberSyntax> Members(ParserRuleContext context)
    {
        var members = ImmutableArray.CreateBuilder<MemberSyntax>();
        var tooDeep = new List<SyntaxToken>();
        foreach (var child in context.children)
        {
            if (child is PlanParser.MemberContext { Start.Type: PlanLexer.TOO_DEEP } deep)
            {
                tooDeep.Add(Token(tooDeep.Count == 0 ? TokenKind.OpenBrace : TokenKind.Bad, deep.Start));
                continue;
            }

            if (tooDeep.Count > 0)
            {
                members.Add(Skipped([.. tooDeep]));
                tooDeep.Clear();
            }

            switch (child)
            {
                case PlanParser.MemberContext member:
                    Member(member.children[0], members);
                    break;
                case ITerminalNode { Symbol.Type: PlanLexer.CLOSE_BRACE } brace
                    when context is PlanParser.FileContext:
                    members.Add(Skipped(Token(TokenKind.CloseBrace, brace)));
                    break;
            }
        }

        if (tooDeep.Count > 0)
        {
            members.Add(Skipped([.. tooDeep]));
        }

        return members.ToImmutable();
    }

    private void Member(IParseTree context, ImmutableArray<MemberSyntax>.Builder members)
    {
        switch (context)
        {
            case PlanParser.EntryContext entry:
                members.Add(Entry(entry));
                break;
            case PlanParser.BareProseContext prose:
                members.Add(Prose(prose));
                break;
            case PlanParser.StrayContext stray:
                members.Add(Skipped(Token(TokenKind.CloseBrace, stray.Start)));
                break;
            case PlanParser.OrphanContext orphan:
                Orphan(orphan, members);
                break;
        }
    }

    private MemberSyntax Entry(PlanParser.EntryContext context)
    {
        var head = new EntryHead(context);
        var keywordToken = Token(TokenKind.Word, head.Keyword);
        var info = KeywordTable.Find(source.Text.AsSpan(keywordToken.Span.Start, keywordToken.Span.Length));
        if (info is null && head.IsPlainText)
        {
            return Skipped(head.Rest is null
                ? [keywordToken with { Kind = TokenKind.Bad }]
                : [keywordToken with { Kind = TokenKind.Bad }, Token(TokenKind.Bad, head.Rest, head.RestEnd!)]);
        }

        if (info is not null)
        {
            language ??= source.Text[keywordToken.Span.Start] < 128 ? DisplayLanguage.En : DisplayLanguage.Zh;
        }

        SyntaxToken? identifier = null;
        SyntaxToken? value = null;
        if (head.Rest is not null)
        {
            // Several words without a colon are most likely a value whose colon was forgotten.
            var isValue = info is not null && head.Colon is null && !head.RestIsOneWord;
            var rest = Token(isValue ? TokenKind.Value : TokenKind.Word, head.Rest, head.RestEnd!);
            (identifier, value) = isValue ? (null, rest) : (rest, (SyntaxToken?)null);
        }

        var colon = head.Colon is null ? null : Token(TokenKind.Colon, head.Colon);
        value = head.Value is null ? value : Token(TokenKind.Value, head.Value);
        var block = head.Block is null ? null : Block(head.Block);
        var prose = head.Prose is null ? null : Prose(head.Prose);
        return new EntrySyntax(
            keywordToken, info?.Keyword ?? Keyword.Unknown, identifier, colon, value, block, prose);
    }

    private BlockSyntax Block(PlanParser.BlockContext context)
    {
        var open = Token(TokenKind.OpenBrace, (ITerminalNode)context.children[0]);
        var members = Members(context);
        return new BlockSyntax(open, members, CloseBrace(context));
    }

    private ProseSyntax Prose(ParserRuleContext context)
    {
        SyntaxToken? content = null;
        SyntaxToken? close = null;
        var open = Token(TokenKind.OpenFence, (ITerminalNode)context.children[0]);
        foreach (var child in context.children.Skip(1).Cast<ITerminalNode>())
        {
            if (child.Symbol.Type == PlanLexer.PROSE)
            {
                content = Token(TokenKind.Prose, child);
            }
            else
            {
                close = Token(TokenKind.CloseFence, child);
            }
        }

        return new ProseSyntax(open, content, close);
    }

    /// <summary>What has no head keeps its tokens as skipped text; the members of its block move up.</summary>
    private void Orphan(PlanParser.OrphanContext context, ImmutableArray<MemberSyntax>.Builder members)
    {
        var skipped = ImmutableArray.CreateBuilder<SyntaxToken>();
        foreach (var child in context.children)
        {
            switch (child)
            {
                case ITerminalNode { Symbol.Type: PlanLexer.LONE_BRACE } brace:
                    members.Add(Skipped(Token(TokenKind.OpenBrace, brace)));
                    members.AddRange(Members(context));
                    if (CloseBrace(context) is { } close)
                    {
                        members.Add(Skipped(close));
                    }

                    return;
                case PlanParser.BlockContext block:
                    skipped.Add(Token(TokenKind.OpenBrace, (ITerminalNode)block.children[0]));
                    members.Add(Skipped([.. skipped]));
                    members.AddRange(Members(block));
                    if (CloseBrace(block) is { } closing)
                    {
                        members.Add(Skipped(closing));
                    }

                    return;
                case PlanParser.ProseContext prose:
                    skipped.AddRange(Prose(prose).Tokens());
                    break;
                case ITerminalNode token:
                    skipped.Add(Token(TokenKind.Bad, token));
                    break;
            }
        }

        members.Add(Skipped([.. skipped]));
    }

    private SyntaxToken? CloseBrace(ParserRuleContext context) =>
        context.children[^1] is ITerminalNode { Symbol.Type: PlanLexer.CLOSE_BRACE } brace
            ? Token(TokenKind.CloseBrace, brace)
            : null;

    private static SkippedSyntax Skipped(params ImmutableArray<SyntaxToken> tokens) => new(tokens);

    private SyntaxToken Token(TokenKind kind, ITerminalNode node) => Token(kind, node.Symbol, node.Symbol);

    private SyntaxToken Token(TokenKind kind, IToken first) => Token(kind, first, first);

    private SyntaxToken Token(TokenKind kind, IToken first, IToken last)
    {
        var leading = TextSpan.FromBounds(position, first.StartIndex);
        position = last.StopIndex + 1;
        return new SyntaxToken(kind, source, leading, TextSpan.FromBounds(first.StartIndex, position));
    }
}
