using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>A deadline: what one line 截止 or 时限 says.</summary>
public abstract record DeadlineValue
{
    /// <summary>As the author wrote it, without attributes.</summary>
    public required string Printed { get; init; }

    /// <summary>Where it is written, without attributes.</summary>
    public required Location Location { get; init; }

    /// <summary>The first day on which it holds (自); null if it holds from the start.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it holds (至); null if it holds to the end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>When it does not come (除).</summary>
    public ImmutableArray<DeadlineException> Exceptions { get; init; } = [];

    /// <summary>Up to when the figures reach (数据), as written; null if it does not say.</summary>
    public string? DataAsOf { get; init; }

    /// <summary>What must be reached by then (成果), as written; null if it does not say.</summary>
    public string? Outcome { get; init; }

    /// <summary>The case in which it holds (情形), as written; null if it always does.</summary>
    public string? Condition { get; init; }

    /// <summary>The last day of all; null where that is no fixed day.</summary>
    public virtual DateOnly? LastDay => null;
}

/// <summary>One or several fixed days, in order: 2021年1月8日前, 6月15日和12月5日前.</summary>
/// <param name="Moments">The days. With 前, the day named is still in time.</param>
public sealed record DatedDeadline(ImmutableArray<DueMoment> Moments) : DeadlineValue
{
    /// <inheritdoc/>
    public override DateOnly? LastDay => Moments[^1].Day;
}

/// <summary>A deadline that comes again: 每月15日、30日前, 每季度结束后5日内.</summary>
/// <param name="Cycle">How often.</param>
/// <param name="Points">The days in each cycle; empty means its last day, or <paramref name="After"/>.</param>
/// <param name="After">How long after the end of each cycle; null if it is a day inside it.</param>
/// <param name="Time">The time of day; null if it does not say.</param>
public sealed record RecurringDeadline(
    RecurrenceCycle Cycle, ImmutableArray<RecurrencePoint> Points, SpanText? After, TimeOnly? Time) : DeadlineValue;

/// <summary>A public holiday: 国庆节前.</summary>
/// <param name="Holiday">The holiday, by its name in the working calendar.</param>
/// <param name="Day">The day before its days off begin; null if they are not published.</param>
public sealed record HolidayDeadline(string Holiday, DateOnly? Day) : DeadlineValue
{
    /// <inheritdoc/>
    public override DateOnly? LastDay => Day;
}

/// <summary>A deadline that counts from an event: 检查结束后7个工作日内.</summary>
/// <param name="Event">What it counts from.</param>
/// <param name="Span">How long.</param>
/// <param name="IsBefore">Whether the stretch lies before the event and ends with it: 行动结束前5日内.</param>
public sealed record RelativeDeadline(EventReference Event, SpanText Span, bool IsBefore) : DeadlineValue;

/// <summary>As soon as something has happened: 整改完成后及时, 随时.</summary>
/// <param name="Event">What it waits for; null for what is reported.</param>
public sealed record PromptDeadline(EventReference? Event) : DeadlineValue;

/// <summary>No end: 长期坚持.</summary>
public sealed record StandingDeadline : DeadlineValue;

/// <summary>A day, and perhaps a time of that day in China.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time; null if only the day is known.</param>
/// <param name="IsExact">Whether the day itself is written, not 月底, 中旬 or a month.</param>
public sealed record DueMoment(DateOnly Day, TimeOnly? Time, bool IsExact);

/// <summary>A stretch in which a recurring deadline does not come.</summary>
/// <param name="Printed">As written: 2月, 国庆节期间.</param>
/// <param name="Month">A month of every year; null if it is something else.</param>
/// <param name="Period">Some days; null if it is something else.</param>
/// <param name="Holiday">A public holiday, by its name in the working calendar; null if it is something else.</param>
public sealed record DeadlineException(string Printed, int? Month, CampaignPeriod? Period, string? Holiday);
