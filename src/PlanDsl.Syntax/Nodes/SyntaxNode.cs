namespace PlanDsl.Syntax;

/// <summary>A node of the tree. Nodes hold text and places, never symbols.</summary>
public abstract class SyntaxNode
{
    /// <summary>Everything directly below, in the order of the file: nodes and tokens.</summary>
    public abstract IEnumerable<object> ChildNodesAndTokens { get; }

    /// <summary>The node's stretch, from its first token to its last, without the trivia before it.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>The file.</summary>
    public abstract SourceText Source { get; }

    /// <summary>File and span.</summary>
    public Location Location => new(Source, Span);

    /// <summary>All tokens below, in the order of the file.</summary>
    public IEnumerable<SyntaxToken> Tokens()
    {
        foreach (var child in ChildNodesAndTokens)
        {
            if (child is SyntaxToken token)
            {
                yield return token;
            }
            else
            {
                foreach (var inner in ((SyntaxNode)child).Tokens())
                {
                    yield return inner;
                }
            }
        }
    }
}
