namespace PlanDsl.Syntax;

/// <summary>One token. Tokens in order, each with the trivia before it, are the whole file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Source">The file it stands in.</param>
/// <param name="LeadingSpan">The trivia between the previous token and this one.</param>
/// <param name="Span">The token itself, never empty but for the end of the file.</param>
public sealed record SyntaxToken(TokenKind Kind, SourceText Source, TextSpan LeadingSpan, TextSpan Span)
{
    /// <summary>The characters as written, full-width forms kept.</summary>
    public string Text => Source.ToString(Span);

    /// <summary>File and span.</summary>
    public Location Location => new(Source, Span);

    /// <summary>The trivia before the token, cut into pieces.</summary>
    public IEnumerable<SyntaxTrivia> LeadingTrivia => TriviaScanner.Scan(Source.Text, LeadingSpan);
}
