namespace PlanDsl.Syntax;

/// <summary>Prose between two fences; on its own, the text of the block it stands in.</summary>
public sealed class ProseSyntax(SyntaxToken openFence, SyntaxToken? content, SyntaxToken? closeFence) : MemberSyntax
{
    /// <summary>The opening fence.</summary>
    public SyntaxToken OpenFence { get; } = openFence;

    /// <summary>The lines between, as written; null if there are none.</summary>
    public SyntaxToken? Content { get; } = content;

    /// <summary>The closing fence; null if the file ends before it (an error).</summary>
    public SyntaxToken? CloseFence { get; } = closeFence;

    /// <inheritdoc/>
    public override IEnumerable<object> ChildNodesAndTokens
    {
        get
        {
            yield return OpenFence;
            if (Content is not null)
            {
                yield return Content;
            }

            if (CloseFence is not null)
            {
                yield return CloseFence;
            }
        }
    }

    /// <inheritdoc/>
    public override TextSpan Span => TextSpan.FromBounds(
        OpenFence.Span.Start, CloseFence?.Span.End ?? Content?.Span.End ?? OpenFence.Span.End);

    /// <inheritdoc/>
    public override SourceText Source => OpenFence.Source;
}
