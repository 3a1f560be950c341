using PlanDsl.Syntax;

namespace PlanDsl.Emit.Calendars;

/// <summary>One day in a plan's calendar, or a deadline that has none.</summary>
public sealed record CalendarEntry
{
    /// <summary>The last day in time; null for a deadline without a day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The time of that day in China; null if it does not say.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The identifier of the duty or item; its number in the document if it has none.</summary>
    public required string Id { get; init; }

    /// <summary>What is due: the materials of a duty, the title of an item.</summary>
    public required string What { get; init; }

    /// <summary>Who hands it in or does it, separated by 、; empty if the plan does not say.</summary>
    public required string Who { get; init; }

    /// <summary>Who receives it first, separated by 、; empty for an item.</summary>
    public required string Receiver { get; init; }

    /// <summary>The deadline as written.</summary>
    public required string Deadline { get; init; }

    /// <summary>Outcome, case and date of the figures, as written; empty if the deadline says none of them.</summary>
    public required string Details { get; init; }

    /// <summary>The holiday that the day belongs to; null if it is none.</summary>
    public string? Holiday { get; init; }

    /// <summary>Whether the day is worked; null if its year is not published, or there is no day.</summary>
    public bool? IsWorkingDay { get; init; }

    /// <summary>Why there is no day, in both languages; null if there is one.</summary>
    public Bilingual? NoDay { get; init; }

    /// <summary>Where the deadline is written.</summary>
    public required Location Location { get; init; }
}
