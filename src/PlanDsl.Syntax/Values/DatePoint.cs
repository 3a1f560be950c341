using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>A day of a deadline, perhaps with times of that day.</summary>
/// <param name="Date">The day, or the last of a window.</param>
/// <param name="Times">The times; empty if only the day is written.</param>
public sealed record DatePoint(DateText Date, ImmutableArray<TimeText> Times)
{
    /// <summary>The first day of a window: 6月10日 in 6月10日至15日; null if it is none.</summary>
    public DateText? Start { get; init; }

    /// <summary>Whether 前 is written.</summary>
    public bool HasBefore { get; init; }

    /// <summary>What must be reached by then, as written behind 前; null if nothing is.</summary>
    public string? Outcome { get; init; }
}
