using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>Tokens that fit nowhere: kept, so that the tree is still the whole file, and reported.</summary>
public sealed class SkippedSyntax(ImmutableArray<SyntaxToken> tokens) : MemberSyntax
{
    /// <summary>The tokens; at least one.</summary>
    public ImmutableArray<SyntaxToken> SkippedTokens { get; } = tokens;

    /// <inheritdoc/>
    public override IEnumerable<object> ChildNodesAndTokens => SkippedTokens;

    /// <inheritdoc/>
    public override TextSpan Span => TextSpan.FromBounds(SkippedTokens[0].Span.Start, SkippedTokens[^1].Span.End);

    /// <inheritdoc/>
    public override SourceText Source => SkippedTokens[0].Source;
}
