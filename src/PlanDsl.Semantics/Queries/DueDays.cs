namespace PlanDsl.Semantics;

/// <summary>Everything that is due in a plan, day by day.</summary>
public static class DueDays
{
    /// <summary>
    /// The days of every deadline and of the ends of phases, in order; at the same moment, in the order of the plan.
    /// Then what has no day.
    /// </summary>
    /// <param name="plan">A plan without errors.</param>
    /// <param name="from">Leaves out what is due before; the beginning where the plan has none.</param>
    /// <param name="to">Leaves out what is due after; the end where the plan has none.</param>
    public static IReadOnlyList<DueDay> Of(PlanModel plan, DateOnly? from = null, DateOnly? to = null)
    {
        var dates = new DueDates(plan);
        var days = Deadlines.Of(plan).SelectMany(d => Expand(dates, d, from, to))
            .Concat(Deadlines.OfPhases(plan).Select(static p => EndOf(p.Owner, p.Period)));

        // The order of the plan decides what is due at the same moment: sorting is stable.
        return
        [
            .. days.Where(d => d.Date is null || !(d.Date.Day < from || d.Date.Day > to))
                .OrderBy(static d => d.Date?.Day ?? DateOnly.MaxValue)
                .ThenBy(static d => d.Date?.Time ?? TimeOnly.MaxValue),
        ];
    }

    private static IEnumerable<DueDay> Expand(DueDates dates, OwnedDeadline owned, DateOnly? from, DateOnly? to)
    {
        var due = dates.Of(owned.Deadline, from, to);
        foreach (var date in due.Dates)
        {
            yield return new DueDay(owned.Owner, owned.Deadline, date, DueDateGap.None);
        }

        if (due.Gap != DueDateGap.None)
        {
            yield return new DueDay(owned.Owner, owned.Deadline, null, due.Gap);
        }
    }

    private static DueDay EndOf(ItemOwner owner, CampaignPeriod period) =>
        new(owner, null, new DueDate(period.Last!.Value, null), DueDateGap.None) { Period = period };
}
