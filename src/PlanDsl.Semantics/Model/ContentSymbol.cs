using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What stands in a chapter or item: numbered items and untitled paragraphs, in the author's order.</summary>
public abstract record ContentSymbol;

/// <summary>Untitled paragraphs.</summary>
/// <param name="Text">The paragraphs.</param>
public sealed record ParagraphsSymbol(ProseText Text) : ContentSymbol;

/// <summary>Whom to ask, where the author puts it.</summary>
/// <param name="Contact">The contact.</param>
public sealed record ContactLine(ContactSymbol Contact) : ContentSymbol;

/// <summary>A numbered item: a task, a requirement, a phase, or any other.</summary>
public sealed record ItemSymbol : ContentSymbol
{
    /// <summary>Task, Requirement, Phase or Item.</summary>
    public required Keyword Kind { get; init; }

    /// <summary>The identifier; null if it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The title without number and without the stop of a run-in heading; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>When it is done: behind a phase's title, or in a line 期间; null if it does not say.</summary>
    public CampaignPeriod? Period { get; init; }

    /// <summary>By when it is done (时限), in order; empty if it does not say.</summary>
    public ImmutableArray<DeadlineValue> Deadlines { get; init; } = [];

    /// <summary>Depth in the plan: 2 below a chapter, then 3, 4, 5.</summary>
    public required int Level { get; init; }

    /// <summary>The printed number: （一）, 1., （1）, ①.</summary>
    public required string Number { get; init; }

    /// <summary>The number with those above it: 二、（一）1.</summary>
    public required string Clause { get; init; }

    /// <summary>Paragraphs and inner items.</summary>
    public required ImmutableArray<ContentSymbol> Content { get; init; }

    /// <summary>Who is responsible; null if the item does not say.</summary>
    public ResponsibilitySymbol? Responsibility { get; init; }

    /// <summary>The fields that measure it.</summary>
    public required ImmutableArray<FieldReference> Measures { get; init; }

    /// <summary>Its head.</summary>
    public required Location Location { get; init; }

    /// <summary>The title's place, or the head's.</summary>
    public required Location TitleLocation { get; init; }

    /// <summary>Whether the heading stands on a line of its own: nothing but items follows it.</summary>
    public bool HeadingStandsAlone => Title is not null && Content.FirstOrDefault() is not ParagraphsSymbol;
}
