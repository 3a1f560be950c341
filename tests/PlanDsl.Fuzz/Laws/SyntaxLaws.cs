using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Laws;

/// <summary>What holds for the tree and the formatter on every text, right or wrong.</summary>
internal static class SyntaxLaws
{
    /// <summary>Round trip; tokens that touch one another; spans inside their parents and in order.</summary>
    public static void CheckTree(SyntaxTree tree)
    {
        Law.Equal(tree.Source.Text, tree.Print(), "printing is not the text");
        var position = 0;
        foreach (var token in tree.Root.Tokens())
        {
            Law.Holds(position == token.LeadingSpan.Start, $"a token does not begin at {position}");
            Law.Holds(token.LeadingSpan.End == token.Span.Start, $"trivia end before their token at {position}");
            Law.Holds(token.Span.Length > 0 || token.Kind == TokenKind.EndOfFile, $"an empty token at {position}");
            position = token.Span.End;
        }

        Law.Holds(position == tree.Source.Text.Length, "the tokens are not all of the text");
        foreach (var node in NodesBelow(tree.Root))
        {
            var last = node.Span.Start;
            foreach (var child in node.ChildNodesAndTokens)
            {
                var span = child is SyntaxToken token ? token.Span : ((SyntaxNode)child).Span;
                Law.Holds(node.Span.Contains(span), $"{span} is outside {node.Span}");
                Law.Holds(span.Start >= last, $"{span} comes before {last}");
                last = span.End;
            }
        }

        foreach (var diagnostic in tree.Diagnostics)
        {
            Law.Holds(tree.Root.Span.Contains(diagnostic.Location.Span), "a finding lies outside the text");
            CheckTexts(diagnostic);
        }
    }

    /// <summary>Idempotent; keywords, values, prose and comments stay.</summary>
    /// <returns>The formatted file.</returns>
    public static SyntaxTree CheckFormat(SyntaxTree tree)
    {
        var once = Formatter.Format(tree);
        var again = Parse(once);
        Law.Equal(once, Formatter.Format(again), "formatting twice is not formatting once");
        Law.Equal(Meaning.Of(tree), Meaning.Of(again), "formatting changes what is said");
        Law.Equal(Comments(tree), Comments(again), "formatting changes comments");
        Law.Holds(!once.Contains('\r'), "formatting leaves a carriage return");
        return again;
    }

    /// <summary>Keywords and words go to the other language and come back.</summary>
    /// <returns>The file in English keywords.</returns>
    public static SyntaxTree CheckConversion(SyntaxTree tree)
    {
        var settled = Formatter.Format(tree, DisplayLanguage.Zh);
        var english = Parse(Formatter.Format(Parse(settled), DisplayLanguage.En));
        Law.Equal(
            english.Source.Text, Formatter.Format(english, DisplayLanguage.En),
            "writing English keywords twice is not writing them once");
        Law.Equal(settled, Formatter.Format(english, DisplayLanguage.Zh), "keywords do not come back");
        if (english.Diagnostics.IsEmpty)
        {
            Law.Equal("", string.Join(' ', ForeignWords.In(english)), "a Chinese word is left among the English ones");
        }
        return english;
    }

    /// <summary>A finding can be shown in both languages.</summary>
    public static void CheckTexts(Diagnostic diagnostic)
    {
        foreach (var language in (DisplayLanguage[])[DisplayLanguage.Zh, DisplayLanguage.En])
        {
            Law.Holds(diagnostic.GetMessage(language).Length > 0, $"{diagnostic.Descriptor.Code} says nothing");
            Law.Holds(diagnostic.GetRemedy(language).Length > 0, $"{diagnostic.Descriptor.Code} helps nothing");
        }
    }

    public static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("a.plan", text));

    public static IEnumerable<SyntaxNode> NodesBelow(SyntaxNode node)
    {
        yield return node;
        foreach (var inner in node.ChildNodesAndTokens.OfType<SyntaxNode>().SelectMany(NodesBelow))
        {
            yield return inner;
        }
    }

    private static string Comments(SyntaxTree tree) => string.Join('\n',
        from token in tree.Root.Tokens()
        from piece in token.LeadingTrivia
        where piece.Kind == TriviaKind.Comment
        select tree.Source.ToString(piece.Span)[2..].Trim());
}
