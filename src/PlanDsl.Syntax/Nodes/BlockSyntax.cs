using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>Members between braces.</summary>
public sealed class BlockSyntax(
    SyntaxToken openBrace, ImmutableArray<MemberSyntax> members, SyntaxToken? closeBrace) : SyntaxNode
{
    /// <summary>The opening brace.</summary>
    public SyntaxToken OpenBrace { get; } = openBrace;

    /// <summary>What stands inside.</summary>
    public ImmutableArray<MemberSyntax> Members { get; } = members;

    /// <summary>The closing brace; null if the file ends before it (an error).</summary>
    public SyntaxToken? CloseBrace { get; } = closeBrace;

    /// <inheritdoc/>
    public override IEnumerable<object> ChildNodesAndTokens =>
        CloseBrace is null ? [OpenBrace, .. Members] : [OpenBrace, .. Members, CloseBrace];

    /// <inheritdoc/>
    public override TextSpan Span => TextSpan.FromBounds(
        OpenBrace.Span.Start,
        CloseBrace?.Span.End ?? (Members.IsEmpty ? OpenBrace.Span.End : Members[^1].Span.End));

    /// <inheritdoc/>
    public override SourceText Source => OpenBrace.Source;
}
