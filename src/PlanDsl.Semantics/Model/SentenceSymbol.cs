using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A sentence with blanks in a form.</summary>
/// <param name="Pieces">Printed texts and blanks, in order.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record SentenceSymbol(ImmutableArray<SentencePart> Pieces, Location Location)
{
    /// <summary>The blanks in order.</summary>
    public IEnumerable<FieldSymbol> Blanks =>
        Pieces.Where(static p => p.Blank is not null).Select(static p => p.Blank!);
}

/// <summary>A text or a blank of a sentence.</summary>
/// <param name="Text">The printed text; empty for a blank.</param>
/// <param name="Blank">The blank; null for a text.</param>
public sealed record SentencePart(string Text, FieldSymbol? Blank);
