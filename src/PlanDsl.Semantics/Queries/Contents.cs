using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>
/// What stands in a plan and where, in the order of the document: the one way through chapters, items and attachments.
/// </summary>
public static class Contents
{
    /// <summary>Chapters and what stands between them, in order.</summary>
    public static IEnumerable<PlanPart> Parts(PlanModel plan)
    {
        var next = 0;
        for (var i = 0; i <= plan.Chapters.Length; i++)
        {
            for (; next < plan.Interludes.Length && plan.Interludes[next].Chapters == i; next++)
            {
                yield return new PlanPart(null, plan.Interludes[next].Content);
            }

            if (i < plan.Chapters.Length)
            {
                yield return new PlanPart(plan.Chapters[i], null);
            }
        }
    }

    /// <summary>Every piece of content of shell, plan and attachments; outer ones before inner ones.</summary>
    public static IEnumerable<PlacedContent> Of(PlanModel plan) =>
        (plan.Notice?.Verbatim ?? []).Select(static v => new PlacedContent(v, null, null, null))
            .Concat(Parts(plan).SelectMany(static part => part.Chapter is { } chapter
                ? Within(chapter.Content, null, chapter, null)
                : [new PlacedContent(part.Interlude!, null, null, null)]))
            .Concat(plan.Attachments.SelectMany(static a => Within(a.Content, null, null, a)));

    /// <summary>The pieces of one kind.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="plan">The plan.</param>
    public static IEnumerable<T> Of<T>(PlanModel plan)
        where T : ContentSymbol => Of(plan).Select(static c => c.Content).OfType<T>();

    /// <summary>The items of some content and the items in them; outer ones before inner ones.</summary>
    public static IEnumerable<ItemSymbol> Items(ImmutableArray<ContentSymbol> content)
    {
        foreach (var part in content)
        {
            if (part is ItemSymbol item)
            {
                yield return item;
                foreach (var inner in Items(item.Content))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>The items that stand right in an item.</summary>
    public static IEnumerable<ItemSymbol> Inner(ItemSymbol item) => item.Content.OfType<ItemSymbol>();

    /// <summary>
    /// The content of each block that holds some: chapters and attachments, then items; for what neighbours have in
    /// common.
    /// </summary>
    public static IEnumerable<ImmutableArray<ContentSymbol>> Blocks(PlanModel plan)
    {
        foreach (var chapter in plan.Chapters)
        {
            yield return chapter.Content;
        }

        foreach (var attachment in plan.Attachments)
        {
            yield return attachment.Content;
        }

        foreach (var item in plan.AllItems)
        {
            yield return item.Content;
        }
    }

    /// <summary>Every period below the campaign: of chapters and items.</summary>
    public static IEnumerable<CampaignPeriod> Periods(PlanModel plan) =>
        plan.Chapters.Select(static c => c.Period).Concat(plan.AllItems.Select(static i => i.Period))
            .OfType<CampaignPeriod>();

    /// <summary>The items that fields measure, in order, by the identifiers of form and field.</summary>
    public static ILookup<(string Form, string Field), ItemSymbol> Counted(PlanModel plan) => plan.AllItems
        .SelectMany(static item => item.Statistics.Select(static m => (m.Form.Id, m.Field.Id)).Distinct()
            .Select(field => (field, item)))
        .ToLookup(static pair => pair.field, static pair => pair.item);

    /// <summary>The phases, in order.</summary>
    public static IEnumerable<ItemSymbol> Phases(PlanModel plan) =>
        plan.AllItems.Where(static i => i.Kind == Keyword.Phase);

    private static IEnumerable<PlacedContent> Within(
        ImmutableArray<ContentSymbol> content, ItemSymbol? parent, ChapterSymbol? chapter, AttachmentSymbol? attachment)
    {
        foreach (var part in content)
        {
            yield return new PlacedContent(part, parent, chapter, attachment);
            if (part is ItemSymbol item)
            {
                foreach (var inner in Within(item.Content, item, chapter, attachment))
                {
                    yield return inner;
                }
            }
        }
    }
}
