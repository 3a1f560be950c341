using PlanDsl.Semantics;

namespace PlanDsl.Validation;

/// <summary>Ways through a plan that several rules take.</summary>
internal static class PlanReading
{
    /// <summary>Every place that names a body.</summary>
    internal static IEnumerable<BodyReference> Bodies(PlanModel plan) =>
        plan.Issuers.Concat(plan.Signers).Concat(plan.AlsoFollowedBy)
            .Concat(Contents.Of<LeadershipSymbol>(plan).SelectMany(Bodies))
            .Concat(plan.Notice is { } notice ? Bodies(notice) : [])
            .Concat(Assignments.Written(plan).SelectMany(static r => r.Bodies))
            .Concat(plan.AllItems.SelectMany(static i => i.Bodies))
            .Concat(plan.Scopes.SelectMany(static s => s.Bodies))
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

    /// <summary>What is said of people: whom to ask, who approves, at whose office a notice is printed.</summary>
    internal static IEnumerable<string> People(PlanModel plan) =>
        plan.Contacts.Concat(plan.Notice?.Contacts ?? [])
            .Concat(Contents.Of<ContactLine>(plan).Select(static l => l.Contact)).Select(static c => c.Name)
            .Concat(plan.Reportings.SelectMany(static r => r.Approvers))
            .Append(plan.Notice?.Imprint?.Office ?? string.Empty);

    /// <summary>Every piece of prose.</summary>
    internal static IEnumerable<ProseText> Prose(PlanModel plan)
    {
        ProseText?[] single = [plan.Notice?.Text, plan.Introduction, plan.Closing];
        return single.OfType<ProseText>()
            .Concat(Contents.Of(plan).SelectMany(static c => Prose(c.Content)))
            .Concat(plan.Forms.SelectMany(static f => f.Notes));
    }

    private static IEnumerable<ProseText> Prose(ContentSymbol part) => part switch
    {
        ParagraphsSymbol paragraphs => [paragraphs.Text],
        TableSymbol table => table.Rows.SelectMany(static r => r).Select(static c => c.Text),
        _ => [],
    };

    private static IEnumerable<BodyReference> Bodies(LeadershipSymbol group) =>
        group.Roles.SelectMany(static r => r.Leaders)
            .SelectMany(static l => l.Body is { } body ? l.PostBodies.Add(body) : l.PostBodies)
            .Concat(group.Offices);

    private static IEnumerable<BodyReference> Bodies(NoticeSymbol notice) =>
        notice.Letterhead.Concat(notice.Addressees).Concat(notice.CopyTo)
            .Concat(notice.Signers);
}
