using System.Collections.Immutable;

namespace PlanDsl.Semantics.Binding;

/// <summary>Chapters, what stands between them, and what is declared there.</summary>
/// <param name="Chapters">The chapters.</param>
/// <param name="Interludes">What stands between them.</param>
/// <param name="Attachments">What stands in each attachment, in order.</param>
/// <param name="Targets">The targets of the plan, its chapters and items.</param>
internal sealed record PlanContent(
    ImmutableArray<ChapterSymbol> Chapters,
    ImmutableArray<Interlude> Interludes,
    ImmutableArray<AttachmentContent> Attachments,
    ImmutableArray<TargetSymbol> Targets)
{
    /// <summary>Who is responsible for items that say nothing about it; null if the plan does not say.</summary>
    internal ResponsibilitySymbol? DefaultResponsibility { get; init; }

    /// <summary>The scopes of the plan, its chapters and items.</summary>
    internal ImmutableArray<ScopeSymbol> Scopes { get; init; } = [];

    /// <summary>Every item of the chapters and attachments.</summary>
    internal IEnumerable<ItemSymbol> Items =>
        Chapters.SelectMany(static c => Contents.Items(c.Content))
            .Concat(Attachments.SelectMany(static a => Contents.Items(a.Content)));

    /// <summary>The leading groups.</summary>
    internal IEnumerable<LeadershipSymbol> Groups => Interludes.Select(static i => i.Content)
        .Concat(Chapters.SelectMany(static c => c.Content))
        .Concat(Attachments.SelectMany(static a => a.Content))
        .Concat(Items.SelectMany(static i => i.Content))
        .OfType<LeadershipSymbol>();
}
