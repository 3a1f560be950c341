using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What stands in a chapter or item: numbered items and untitled paragraphs, in the author's order.</summary>
public abstract record ContentSymbol
{
    /// <summary>Whether it is printed where it stands; what prose says (句内) is not.</summary>
    public virtual bool IsPrinted => true;
}

/// <summary>Untitled paragraphs.</summary>
/// <param name="Text">The paragraphs.</param>
public sealed record ParagraphsSymbol(ProseText Text) : ContentSymbol;

/// <summary>Whom to ask, where the author puts it.</summary>
/// <param name="Contact">The contact.</param>
public sealed record ContactLine(ContactSymbol Contact) : ContentSymbol;

/// <summary>Paragraphs that are printed exactly as they stand (照录).</summary>
/// <param name="Reason">Why.</param>
/// <param name="Lines">The lines, each a paragraph; an empty one is a blank line.</param>
/// <param name="Location">Where it is declared: its head.</param>
public sealed record VerbatimSymbol(string Reason, ImmutableArray<PrintedText> Lines, Location Location)
    : ContentSymbol;

/// <summary>
/// An item: a task, a requirement, a phase, any other; a label or a duty, which have no number unless they say so; a
/// measure, which is a stretch of its item's paragraph and has no title.
/// </summary>
public sealed record ItemSymbol : ContentSymbol
{
    /// <summary>Task, Requirement, Phase, Item, Label, Duty or Measure.</summary>
    public required Keyword Kind { get; init; }

    /// <summary>The identifier; null if it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The title without number and without the stop of a run-in heading; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The title without the time that a phase prints behind it.</summary>
    public string? Name { get; init; }

    /// <summary>When it is done: behind a phase's title, or in a line 期间; null if it does not say.</summary>
    public CampaignPeriod? Period { get; init; }

    /// <summary>By when it is done (时限), in order; empty if it does not say.</summary>
    public ImmutableArray<DeadlineValue> Deadlines { get; init; } = [];

    /// <summary>Depth in the plan: 2 below a chapter, then 3, 4, 5.</summary>
    public required int Level { get; init; }

    /// <summary>The printed number: （一）, 1., （1）, ①; empty if it has none.</summary>
    public required string Number { get; init; }

    /// <summary>What the author says about the number; null if it is the next one.</summary>
    public OwnNumber? OwnNumber { get; init; }

    /// <summary>Where the text below the heading begins; of a measure, whether a paragraph begins with it.</summary>
    public HeadingPlacement Placement { get; init; }

    /// <summary>Whether prose says it (句内), so that it and what stands in it is a fact and not printed.</summary>
    public bool IsInText { get; init; }

    /// <inheritdoc/>
    public override bool IsPrinted => !IsInText;

    /// <summary>Of a duty, the bodies whose it is.</summary>
    public ImmutableArray<BodyReference> Bodies { get; init; } = [];

    /// <summary>The number with those above it: 二、（一）1.</summary>
    public required string Clause { get; init; }

    /// <summary>Paragraphs and inner items.</summary>
    public required ImmutableArray<ContentSymbol> Content { get; init; }

    /// <summary>Who is responsible; null if the item does not say.</summary>
    public ResponsibilitySymbol? Responsibility { get; init; }

    /// <summary>How responsibility and deadlines are printed.</summary>
    public TailStyle Tail { get; init; } = TailStyle.Usual;

    /// <summary>The fields that measure it.</summary>
    public required ImmutableArray<FieldReference> Statistics { get; init; }

    /// <summary>Its head.</summary>
    public required Location Location { get; init; }

    /// <summary>The title's place, or the head's.</summary>
    public required Location TitleLocation { get; init; }

    /// <summary>Whether a word or a body stands where other items have a heading.</summary>
    public bool IsLabelled => Kind is Keyword.Label or Keyword.Duty;

    /// <summary>Whether the heading stands on a line of its own: so it is said, or no text follows it.</summary>
    public bool HeadingStandsAlone => Title is not null && !IsLabelled && Placement switch
    {
        HeadingPlacement.Alone => true,
        HeadingPlacement.RunIn => false,
        _ => Content.FirstOrDefault(static c => c.IsPrinted)
            is not (ParagraphsSymbol or ItemSymbol { Kind: Keyword.Measure }),
    };
}
