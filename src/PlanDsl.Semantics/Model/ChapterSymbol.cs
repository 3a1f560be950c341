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

    /// <summary>The printed number: 一、; empty if it has none.</summary>
    public required string Number { get; init; }

    /// <summary>What the author says about the number; null if it is the next one.</summary>
    public OwnNumber? OwnNumber { get; init; }

    /// <summary>Where the text below the heading begins.</summary>
    public HeadingPlacement Placement { get; init; }

    /// <summary>What it is for, as declared; empty if the author does not say.</summary>
    public required ImmutableArray<ChapterRole> Roles { get; init; }

    /// <summary>Paragraphs and items.</summary>
    public required ImmutableArray<ContentSymbol> Content { get; init; }

    /// <summary>Who is responsible for all of it; null if it does not say.</summary>
    public ResponsibilitySymbol? Responsibility { get; init; }

    /// <summary>When all of it is done (期间); null if it does not say.</summary>
    public CampaignPeriod? Period { get; init; }

    /// <summary>By when all of it is done (时限), in order; empty if it does not say.</summary>
    public ImmutableArray<DeadlineValue> Deadlines { get; init; } = [];

    /// <summary>Who is responsible for the items in it that say nothing about it; null if it does not say.</summary>
    public ResponsibilitySymbol? DefaultResponsibility { get; init; }

    /// <summary>How responsibility and deadlines are printed.</summary>
    public TailStyle Tail { get; init; } = TailStyle.Usual;

    /// <summary>The title's place.</summary>
    public required Location Location { get; init; }

    /// <summary>Its head: keyword, identifier and title.</summary>
    public required Location Head { get; init; }
}
