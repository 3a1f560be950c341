using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Every deadline of a plan, with its owner.</summary>
public static class Deadlines
{
    /// <summary>Those of chapters, items, targets, then reporting duties, each in the order of the plan.</summary>
    public static IEnumerable<OwnedDeadline> Of(PlanModel plan)
    {
        var assigned = Assignments.Of(plan).ToList();
        return assigned.Where(static a => a.Item is null)
            .SelectMany(static a => Owned(new ChapterOwner(a.Chapter!, a.Responsibility), a.Chapter!.Deadlines))
            .Concat(assigned.Where(static a => a.Item is not null)
                .SelectMany(static a => Owned(new ItemOwner(a.Item!, a.Responsibility), a.Item!.Deadlines)))
            .Concat(plan.Targets.Where(static t => t.Deadline is not null)
                .SelectMany(t => Owned(new TargetOwner(t, Around(assigned, t)), [t.Deadline!])))
            .Concat(plan.Reportings.SelectMany(static r => Owned(new ReportingOwner(r), r.Deadlines)));
    }

    /// <summary>
    /// By when each phase ends that has a period and no deadline (时限) of its own, in the order of the plan.
    /// </summary>
    public static IEnumerable<(ItemOwner Owner, CampaignPeriod Period)> OfPhases(PlanModel plan) =>
        Assignments.Of(plan)
            .Where(static a => a.Item is { Kind: Keyword.Phase, Period.Last: not null, Deadlines.IsEmpty: true })
            .Select(static a => (new ItemOwner(a.Item!, a.Responsibility), a.Item!.Period!));

    /// <summary>The reporting duties that ask for a form, in order.</summary>
    public static IEnumerable<ReportingSymbol> ReportingsAskingFor(PlanModel plan, FormSymbol form) =>
        plan.Reportings.Where(r => r.Deliverables.Any(d => d.Forms.Any(f => f.Form.Id == form.Id)));

    /// <summary>The item that a reporting duty stands in; null if it stands in none.</summary>
    public static ItemSymbol? HomeOf(PlanModel plan, ReportingSymbol reporting) => reporting.HomeLocation is { } home
        ? plan.AllItems.FirstOrDefault(i => i.Location == home)
        : null;

    private static IEnumerable<OwnedDeadline> Owned(DeadlineOwner owner, IEnumerable<DeadlineValue> deadlines) =>
        deadlines.Select(d => new OwnedDeadline(d, owner));

    private static ResponsibilitySymbol? Around(List<Assignment> assigned, TargetSymbol target) =>
        assigned.Find(a => target.HomeLocation is { } home
            && home == (a.Item is null ? a.Chapter!.Head : a.Item.Location))?.Responsibility;
}
