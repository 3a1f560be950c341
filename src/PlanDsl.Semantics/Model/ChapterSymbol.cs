using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A chapter.</summary>
public sealed record ChapterSymbol
{
    /// <summary>The identifier; null if it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The title without number.</summary>
    public required string Title { get; init; }

    /// <summary>The printed number: 一、</summary>
    public required string Number { get; init; }

    /// <summary>What it is for, as declared; empty if the author does not say.</summary>
    public required ImmutableArray<ChapterRole> Roles { get; init; }

    /// <summary>Paragraphs and items.</summary>
    public required ImmutableArray<ContentSymbol> Content { get; init; }

    /// <summary>Who is responsible for all of it; null if it does not say.</summary>
    public ResponsibilitySymbol? Responsibility { get; init; }

    /// <summary>The title's place.</summary>
    public required Location Location { get; init; }
}
