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
