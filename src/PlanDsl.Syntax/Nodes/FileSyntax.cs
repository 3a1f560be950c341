using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>A whole file.</summary>
public sealed class FileSyntax(ImmutableArray<MemberSyntax> members, SyntaxToken endOfFile, DisplayLanguage language)
    : SyntaxNode
{
    /// <summary>Entries, prose and skipped tokens in order.</summary>
    public ImmutableArray<MemberSyntax> Members { get; } = members;

    /// <summary>The end, with the trivia before it.</summary>
    public SyntaxToken EndOfFile { get; } = endOfFile;

    /// <summary>The language of the file's first known keyword; Chinese if there is none.</summary>
    public DisplayLanguage Language { get; } = language;

    /// <inheritdoc/>
    public override IEnumerable<object> ChildNodesAndTokens => [.. Members, EndOfFile];

    /// <inheritdoc/>
    public override TextSpan Span => TextSpan.FromBounds(0, EndOfFile.Span.End);

    /// <inheritdoc/>
    public override SourceText Source => EndOfFile.Source;
}
