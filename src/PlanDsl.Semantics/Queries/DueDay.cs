namespace PlanDsl.Semantics;

/// <summary>A day on which something is due, or the reason why there is none.</summary>
/// <param name="Owner">What is due.</param>
/// <param name="Deadline">The deadline that says so; null for the end of a phase.</param>
/// <param name="Date">The day; null if there is none.</param>
/// <param name="Gap">Why there is none, or not all; none for a day.</param>
public sealed record DueDay(DeadlineOwner Owner, DeadlineValue? Deadline, DueDate? Date, DueDateGap Gap)
{
    /// <summary>The period that ends on the day; null if a deadline says the day.</summary>
    public CampaignPeriod? Period { get; init; }
}
