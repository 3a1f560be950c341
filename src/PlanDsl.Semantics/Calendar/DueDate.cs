using System.Collections.Immutable;

namespace PlanDsl.Semantics;

/// <summary>A day on which something is due.</summary>
/// <param name="Day">The last day in time.</param>
/// <param name="Time">The time of that day; null if it does not say.</param>
/// <param name="IsShortened">Whether the month has no such day, and its last is meant.</param>
public sealed record DueDate(DateOnly Day, TimeOnly? Time, bool IsShortened = false);

/// <summary>The days that a deadline means in a plan.</summary>
/// <param name="Dates">The days in order.</param>
/// <param name="Gap">Why there are none, or not all.</param>
public sealed record DueDateList(ImmutableArray<DueDate> Dates, DueDateGap Gap);

/// <summary>Why a deadline has no days.</summary>
public enum DueDateGap
{
    /// <summary>It has all its days.</summary>
    None,

    /// <summary>It never ends: 长期坚持.</summary>
    Standing,

    /// <summary>It counts from an event whose day the plan does not know.</summary>
    Event,

    /// <summary>It comes again and again, and the plan does not say from when, or until when.</summary>
    Window,

    /// <summary>It says nothing that could be missed: 定期.</summary>
    Vague,

    /// <summary>It counts working days of a year whose arrangement is not published.</summary>
    Calendar,
}
