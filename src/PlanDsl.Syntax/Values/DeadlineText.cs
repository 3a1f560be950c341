using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>A deadline as written.</summary>
public abstract record DeadlineText
{
    /// <summary>Whether it moves off days off (遇节假日顺延), and which way.</summary>
    public DayOffShift Shift { get; init; }
}

/// <summary>One or several days: 2021年1月8日前, 6月15日和12月5日前, 国庆节前, 6月10日至15日.</summary>
/// <param name="Points">The days, each with its times.</param>
public sealed record DatedText(ImmutableArray<DatePoint> Points) : DeadlineText
{
    /// <summary>Whether what is reached by then goes on (并长期坚持).</summary>
    public bool GoesOn { get; init; }
}

/// <summary>A deadline that comes again: 每月15日、30日前, 每周四17:00前, 每季度结束后5日内.</summary>
/// <param name="Cycle">How often.</param>
/// <param name="Points">The days in each cycle; empty means its last day, or <paramref name="After"/>.</param>
/// <param name="After">How long after each cycle; null if it is a day inside it.</param>
/// <param name="Times">The times of day; empty if none is written.</param>
public sealed record RecurrenceText(
    RecurrenceCycle Cycle,
    ImmutableArray<RecurrencePoint> Points,
    SpanText? After,
    ImmutableArray<TimeText> Times) : DeadlineText
{
    /// <summary>How many of them make one cycle: 2 for 每两周.</summary>
    public int Every { get; init; } = 1;

    /// <summary>From when, or from when to when: 4月起, 3月至10月; null if it does not say.</summary>
    public PeriodText? During { get; init; }
}

/// <summary>A deadline that counts from an event: 检查结束后7个工作日内, 行动结束前, 行动结束次日.</summary>
/// <param name="Event">What it counts from; empty if nothing is written.</param>
/// <param name="Span">How long; null for the day of the event itself.</param>
/// <param name="Side">On which side of the event it lies.</param>
/// <param name="Times">The times of day; empty if none is written.</param>
public sealed record RelativeText(
    EventText Event, SpanText? Span, EventSide Side, ImmutableArray<TimeText> Times) : DeadlineText;

/// <summary>As soon as something has happened: 整改完成后及时, 随时.</summary>
/// <param name="Event">What it waits for; empty for what is reported.</param>
public sealed record PromptText(EventText Event) : DeadlineText;

/// <summary>No end: 长期坚持.</summary>
public sealed record StandingText : DeadlineText;

/// <summary>Nothing that anybody could miss: 定期, 适时, 按月.</summary>
public sealed record VagueText : DeadlineText;
