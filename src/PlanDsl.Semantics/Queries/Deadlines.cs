using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Every deadline of a plan, with its owner.</summary>
public static class Deadlines
{
    /// <summary>Those of chapters, items, targets, then reporting duties, each in the order of the plan.</summary>
    public static IEnumerable<OwnedDeadline> Of(PlanModel plan)
    {
        var assigned = Assignments.Of(plan).ToList();
        var around = assigned.Where(static a => a.Place is not null).DistinctBy(static a => a.Place)
            .ToDictionary(static a => a.Place!, static a => a.Responsibility);
        return assigned.Where(static a => a.Item is null)
            .SelectMany(static a => Owned(new ChapterOwner(a.Chapter!, a.Responsibility), a.Chapter!.Deadlines))
            .Concat(assigned.Where(static a => a.Item is not null)
                .SelectMany(static a => Owned(new ItemOwner(a.Item!, a.Responsibility), a.Item!.Deadlines)))
            .Concat(plan.Targets.Where(static t => t.Deadline is not null).SelectMany(t => Owned(
                new TargetOwner(t, t.HomeLocation is { } home ? around.GetValueOrDefault(home) : null), [t.Deadline!])))
            .Concat(plan.Reportings.SelectMany(static r => Owned(new ReportingOwner(r), r.Deadlines)));
    }

    /// <summary>
    /// By when each phase ends that has a period and no deadline (时限) of its own, in the order of the plan.
    /// </summary>
    public static IEnumerable<(ItemOwner Owner, CampaignPeriod Period)> OfPhases(PlanModel plan) =>
        Assignments.Of(plan)
            .Where(static a => a.Item is { Kind: Keyword.Phase, Period.Last: not null, Deadlines.IsEmpty: true })
            .Select(static a => (new ItemOwner(a.Item!, a.Responsibility), a.Item!.Period!));

    /// <summary>The reporting duties that ask for a form, in order, by the identifiers of the forms.</summary>
    public static ILookup<string, ReportingSymbol> ReportingsByForm(PlanModel plan) => plan.Reportings
        .SelectMany(static r => r.Deliverables.SelectMany(static d => d.Forms).Select(static f => f.Form.Id).Distinct()
            .Select(form => new FormReporting(form, r)))
        .ToLookup(static f => f.Form, static f => f.Reporting, StringComparer.Ordinal);

    /// <summary>The reporting duties that stand in an item, with that item, in order.</summary>
    public static IEnumerable<(ReportingSymbol Reporting, ItemSymbol Home)> ReportingsInItems(PlanModel plan)
    {
        var items = plan.AllItems.DistinctBy(static i => i.Location).ToDictionary(static i => i.Location);
        foreach (var reporting in plan.Reportings)
        {
            if (reporting.HomeLocation is { } home && items.TryGetValue(home, out var item))
            {
                yield return (reporting, item);
            }
        }
    }

    private static IEnumerable<OwnedDeadline> Owned(DeadlineOwner owner, IEnumerable<DeadlineValue> deadlines) =>
        deadlines.Select(d => new OwnedDeadline(d, owner));

    private sealed record FormReporting(string Form, ReportingSymbol Reporting);
}
