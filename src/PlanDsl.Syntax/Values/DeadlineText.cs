using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>A deadline as written.</summary>
public abstract record DeadlineText;

/// <summary>One or several days: 2021年1月8日前, 6月15日和12月5日前.</summary>
/// <param name="Points">The days, each with its time.</param>
public sealed record DatedText(ImmutableArray<DatePoint> Points) : DeadlineText;

/// <summary>A day and perhaps a time.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time; null if only the day is written.</param>
public sealed record DatePoint(DateText Date, TimeText? Time);

/// <summary>A deadline that comes again: 每月15日、30日前, 每周四17:00前, 每季度结束后5日内.</summary>
/// <param name="Cycle">How often.</param>
/// <param name="Points">The days in each cycle; empty means its last day, or <paramref name="After"/>.</param>
/// <param name="After">How long after each cycle; null if it is a day inside it.</param>
/// <param name="Time">The time of day; null if none is written.</param>
public sealed record RecurrenceText(
    RecurrenceCycle Cycle, ImmutableArray<RecurrencePoint> Points, SpanText? After, TimeText? Time) : DeadlineText;

/// <summary>A deadline that counts from an event: 检查结束后7个工作日内.</summary>
/// <param name="Event">What it counts from; empty if nothing is written.</param>
/// <param name="Span">How long.</param>
public sealed record RelativeText(EventText Event, SpanText Span) : DeadlineText;

/// <summary>As soon as something has happened: 整改完成后及时, 随时.</summary>
/// <param name="Event">What it waits for; empty for what is reported.</param>
public sealed record PromptText(EventText Event) : DeadlineText;

/// <summary>No end: 长期坚持.</summary>
public sealed record StandingText : DeadlineText;
