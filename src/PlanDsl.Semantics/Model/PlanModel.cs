using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A plan as meaning: everything declared once, references resolved, dates as values. Read-only.</summary>
public sealed record PlanModel
{
    /// <summary>The plan's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The plan's title.</summary>
    public required string Title { get; init; }

    /// <summary>Where the plan is declared: its head.</summary>
    public required Location Location { get; init; }

    /// <summary>Who issues the plan; empty if it does not say.</summary>
    public required ImmutableArray<BodyReference> Issuers { get; init; }

    /// <summary>When the campaign runs; null if it does not say.</summary>
    public CampaignPeriod? Period { get; init; }

    /// <summary>The working days and the closing hour that its deadlines are counted by.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.Published;

    /// <summary>The shell that it is sent out in; null for a plan without one.</summary>
    public NoticeSymbol? Notice { get; init; }

    /// <summary>The date of the plan itself; null if it does not say.</summary>
    public IssueDateValue? Date { get; init; }

    /// <summary>In whose name the plan itself is signed at its end; empty if it is not.</summary>
    public ImmutableArray<BodyReference> Signers { get; init; } = [];

    /// <summary>The day of the document: the plan's own, else its shell's; null if neither says.</summary>
    public DateOnly? IssueDate => Date?.Day ?? Notice?.Date?.Day;

    /// <summary>What stage of its making a draft is in, such as 征求意见稿; null for a plan that is issued.</summary>
    public PrintedText? Status { get; init; }

    /// <summary>断行: where titles break, as the plan says.</summary>
    public ImmutableArray<TitleBreak> TitleBreaks { get; init; } = [];

    /// <summary>Whether it is still being made; a plan that is on trial (试行) is issued.</summary>
    public bool IsDraft => Status is { } status
        && !KeywordTable.Get(Keyword.Status).Get(ChoiceWord.Trial).Fits(status.Text);

    /// <summary>Whom to ask, in order.</summary>
    public required ImmutableArray<ContactSymbol> Contacts { get; init; }

    /// <summary>The paragraphs before the first chapter; null if there are none.</summary>
    public ProseText? Introduction { get; init; }

    /// <summary>The chapters in order.</summary>
    public required ImmutableArray<ChapterSymbol> Chapters { get; init; }

    /// <summary>The paragraphs after the last chapter; null if there are none.</summary>
    public ProseText? Closing { get; init; }

    /// <summary>Who is responsible for items that say nothing about it; null if the plan does not say.</summary>
    public ResponsibilitySymbol? DefaultResponsibility { get; init; }

    /// <summary>Whether no line below the text names the attachments (附件说明：不印).</summary>
    public bool HidesAttachmentLine { get; init; }

    /// <summary>What is to be reached, wherever it is declared, in order.</summary>
    public ImmutableArray<TargetSymbol> Targets { get; init; } = [];

    /// <summary>Whom or what the plan and its parts are about, in order.</summary>
    public ImmutableArray<ScopeSymbol> Scopes { get; init; } = [];

    /// <summary>The documents that it rests on, in order.</summary>
    public ImmutableArray<BasisSymbol> Bases { get; init; } = [];

    /// <summary>Short names, in order.</summary>
    public ImmutableArray<ShortNameSymbol> ShortNames { get; init; } = [];

    /// <summary>Who follows the plan as well.</summary>
    public ImmutableArray<BodyReference> AlsoFollowedBy { get; init; } = [];

    /// <summary>What stands between chapters, in order.</summary>
    public ImmutableArray<Interlude> Interludes { get; init; } = [];

    /// <summary>The reporting duties in order.</summary>
    public required ImmutableArray<ReportingSymbol> Reportings { get; init; }

    /// <summary>The attachments in order.</summary>
    public required ImmutableArray<AttachmentSymbol> Attachments { get; init; }

    /// <summary>The statistics forms in order.</summary>
    public required ImmutableArray<FormSymbol> Forms { get; init; }

    /// <summary>Every registered agency and collective body, imported ones first.</summary>
    public required ImmutableArray<BodySymbol> Bodies { get; init; }

    /// <summary>Warnings that the author accepts, each in its place.</summary>
    public required ImmutableArray<AllowSymbol> Allows { get; init; }

    /// <summary>
    /// Every item of every chapter and attachment, outer ones before inner ones, in the order of the plan.
    /// </summary>
    public IEnumerable<ItemSymbol> AllItems => Chapters.SelectMany(static c => Contents.Items(c.Content))
        .Concat(Attachments.SelectMany(static a => Contents.Items(a.Content)));
}
