using System.Collections.Immutable;

namespace PlanDsl.Semantics.Binding;

/// <summary>Chapters, and what stands between them.</summary>
/// <param name="Chapters">The chapters.</param>
/// <param name="Interludes">What stands between them.</param>
internal sealed record PlanContent(ImmutableArray<ChapterSymbol> Chapters, ImmutableArray<Interlude> Interludes)
{
    /// <summary>Who is responsible for items that say nothing about it; null if the plan does not say.</summary>
    internal ResponsibilitySymbol? DefaultResponsibility { get; init; }

    /// <summary>Every item of the chapters.</summary>
    internal IEnumerable<ItemSymbol> Items => Chapters.SelectMany(static c => PlanModel.ItemsOf(c.Content));
}
