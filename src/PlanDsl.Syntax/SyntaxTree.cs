using System.Collections.Immutable;
using System.Text;

namespace PlanDsl.Syntax;

/// <summary>A parsed file: always a tree, always the whole text, whatever the text is.</summary>
/// <param name="Source">The text.</param>
/// <param name="Root">The tree.</param>
/// <param name="Diagnostics">What is wrong with the structure, in the order of the file.</param>
public sealed record SyntaxTree(SourceText Source, FileSyntax Root, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Parses a text. Pure; never throws for any text.</summary>
    public static SyntaxTree Parse(SourceText source) => Lowering.TreeLowering.Parse(source);

    /// <summary>The token at an offset, with the trivia before it; at or behind the end, the end of the file.</summary>
    public SyntaxToken TokenAt(int offset)
    {
        SyntaxNode node = Root;
        while (true)
        {
            var at = node.ChildNodesAndTokens.FirstOrDefault(child => offset < EndOf(child));
            switch (at)
            {
                case SyntaxToken token:
                    return token;
                case SyntaxNode inner:
                    node = inner;
                    break;
                default:
                    return Root.EndOfFile;
            }
        }
    }

    /// <summary>The innermost node whose stretch holds an offset; the whole file if no other does.</summary>
    public SyntaxNode NodeAt(int offset)
    {
        SyntaxNode node = Root;
        while (node.ChildNodesAndTokens.OfType<SyntaxNode>()
            .FirstOrDefault(n => n.Span.Start <= offset && offset < n.Span.End) is { } inner)
        {
            node = inner;
        }

        return node;
    }

    private static int EndOf(object child) =>
        child is SyntaxToken token ? token.Span.End : ((SyntaxNode)child).Span.End;

    /// <summary>Prints the tree: the text it was parsed from, character for character.</summary>
    public string Print()
    {
        var text = new StringBuilder(Source.Text.Length);
        foreach (var token in Root.Tokens())
        {
            text.Append(Source.Text, token.LeadingSpan.Start, token.LeadingSpan.Length);
            text.Append(Source.Text, token.Span.Start, token.Span.Length);
        }

        return text.ToString();
    }
}
