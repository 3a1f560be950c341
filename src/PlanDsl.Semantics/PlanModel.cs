namespace PlanDsl.Semantics;

/// <summary>A plan as meaning: everything declared once, references resolved, dates as values. Read-only.</summary>
public sealed record PlanModel
{
    /// <summary>The plan's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The plan's title.</summary>
    public required string Title { get; init; }
}
