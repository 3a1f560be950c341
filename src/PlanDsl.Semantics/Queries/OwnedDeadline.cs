namespace PlanDsl.Semantics;

/// <summary>A deadline and what it belongs to.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="Owner">What is due by then.</param>
public sealed record OwnedDeadline(DeadlineValue Deadline, DeadlineOwner Owner);
