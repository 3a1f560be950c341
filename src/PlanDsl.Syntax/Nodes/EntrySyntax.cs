namespace PlanDsl.Syntax;

/// <summary>
/// The one shape of all structure: <c>关键词 [标识][：值]</c>, followed by nothing, a block in braces or prose in fences.
/// </summary>
/// <param name="keywordToken">The first word of the line, as written.</param>
/// <param name="keyword">What the word means; <see cref="Keyword.Unknown"/> after an error.</param>
/// <param name="identifier">The second word, if there is one.</param>
/// <param name="colon">The colon, if there is one.</param>
/// <param name="value">What stands after the colon, trimmed; null if nothing does.</param>
/// <param name="block">The block, if there is one.</param>
/// <param name="prose">The prose, if there is any.</param>
public sealed class EntrySyntax(
    SyntaxToken keywordToken,
    Keyword keyword,
    SyntaxToken? identifier,
    SyntaxToken? colon,
    SyntaxToken? value,
    BlockSyntax? block,
    ProseSyntax? prose) : MemberSyntax
{
    /// <summary>The first word of the line, as written.</summary>
    public SyntaxToken KeywordToken { get; } = keywordToken;

    /// <summary>What the word means; <see cref="Keyword.Unknown"/> after an error.</summary>
    public Keyword Keyword { get; } = keyword;

    /// <summary>The second word, if there is one.</summary>
    public SyntaxToken? Identifier { get; } = identifier;

    /// <summary>The colon, if there is one.</summary>
    public SyntaxToken? Colon { get; } = colon;

    /// <summary>What stands after the colon, trimmed; null if nothing does.</summary>
    public SyntaxToken? Value { get; } = value;

    /// <summary>The block, if there is one.</summary>
    public BlockSyntax? Block { get; } = block;

    /// <summary>The prose, if there is any.</summary>
    public ProseSyntax? Prose { get; } = prose;

    /// <inheritdoc/>
    public override IEnumerable<object> ChildNodesAndTokens
    {
        get
        {
            yield return KeywordToken;
            foreach (var child in new object?[] { Identifier, Colon, Value, Block, Prose })
            {
                if (child is not null)
                {
                    yield return child;
                }
            }
        }
    }

    /// <inheritdoc/>
    public override TextSpan Span => TextSpan.FromBounds(
        KeywordToken.Span.Start,
        Prose?.Span.End ?? Block?.Span.End ?? Value?.Span.End ?? Colon?.Span.End ?? Identifier?.Span.End
            ?? KeywordToken.Span.End);

    /// <inheritdoc/>
    public override SourceText Source => KeywordToken.Source;
}
