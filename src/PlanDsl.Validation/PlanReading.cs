using PlanDsl.Semantics;

namespace PlanDsl.Validation;

/// <summary>Ways through a plan that several rules take.</summary>
internal static class PlanReading
{
    internal static IEnumerable<ResponsibilitySymbol> Responsibilities(PlanModel plan) =>
        plan.Chapters.Select(static c => c.Responsibility)
            .Concat(plan.AllItems.Select(static i => i.Responsibility))
            .OfType<ResponsibilitySymbol>();

    /// <summary>Every place that names a body.</summary>
    internal static IEnumerable<BodyReference> Bodies(PlanModel plan) =>
        plan.Issuers
            .Concat(Responsibilities(plan).SelectMany(static r => r.Bodies))
            .Concat(plan.Reportings.SelectMany(static r =>
                r.Reporters.Concat(r.Receivers).Concat(r.CopyTo)
                    .Concat(r.Splits.SelectMany(static s => s.Receivers))
                    .Concat(r.Deliverables.SelectMany(static d => d.OnlyFrom))));

    /// <summary>Every title that stands as a value of its own; those that are missing are left out.</summary>
    internal static IEnumerable<PlacedText> Titles(PlanModel plan) =>
        plan.Chapters.Select(static c => new PlacedText(c.Title, c.Location))
            .Append(new PlacedText(plan.Title, plan.Location))
            .Concat(plan.AllItems.Select(static i => new PlacedText(i.Title ?? string.Empty, i.TitleLocation)))
            .Concat(plan.Forms.Select(static f => new PlacedText(f.Title, f.Location)))
            .Concat(plan.Attachments.Select(static a => new PlacedText(a.Title, a.Location)))
            .Where(static t => t.Text.Length > 0);

    /// <summary>Every piece of prose.</summary>
    internal static IEnumerable<ProseText> Prose(PlanModel plan)
    {
        IEnumerable<ProseText> introduction = plan.Introduction is null ? [] : [plan.Introduction];
        return introduction
            .Concat(plan.Chapters.SelectMany(static c => Prose(c.Content)))
            .Concat(plan.Forms.SelectMany(static f => f.Notes));
    }

    private static IEnumerable<ProseText> Prose(IEnumerable<ContentSymbol> content) =>
        content.SelectMany(static part => part switch
        {
            ParagraphsSymbol paragraphs => [paragraphs.Text],
            ItemSymbol item => Prose(item.Content),
            _ => [],
        });
}
