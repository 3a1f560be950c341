using System.Collections.Immutable;
using System.Globalization;
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

    /// <summary>The first day on which it holds (自, 4月起); null if it holds from the start.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it holds (至); null if it holds to the end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether <see cref="Printed"/> says the days from and until when it holds.</summary>
    public bool SaysWindow { get; init; }

    /// <summary>When it does not come (除).</summary>
    public ImmutableArray<DeadlineException> Exceptions { get; init; } = [];

    /// <summary>Where it moves if it falls on a day off (遇节假日顺延).</summary>
    public DayOffShift Shift { get; init; }

    /// <summary>Up to when the figures reach (数据), as written; null if it does not say.</summary>
    public string? DataAsOf { get; init; }

    /// <summary>What must be reached by then (成果), as written; null if it does not say.</summary>
    public string? Outcome { get; init; }

    /// <summary>The case in which it holds (情形), as written; null if it always does.</summary>
    public string? Condition { get; init; }

    /// <summary>The last day of all; null where that is no fixed day.</summary>
    public virtual DateOnly? LastDay => null;

    /// <summary>Whether the words end with what is to be reached, so that no 完成 follows them.</summary>
    public virtual bool SaysOutcome => false;

    /// <summary>
    /// As a document prints it, with the days between which it holds and when it does not: 2026年4月1日起每月25日前.
    /// </summary>
    public string Words
    {
        get
        {
            var from = SaysWindow ? null : From;
            var until = SaysWindow ? null : Until;
            var before = from is { } first
                ? Day(first) + (until is { } end ? "至" + Day(end) : "起")
                : string.Empty;
            string?[] notes =
            [
                from is null && until is { } last ? "至" + Day(last) : null,
                Exceptions.IsEmpty ? null : string.Join('、', Exceptions.Select(static e => e.Printed)) + "除外",
            ];
            var behind = string.Join('，', notes.OfType<string>());
            return before + Printed + (behind.Length == 0 ? string.Empty : $"（{behind}）");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}

/// <summary>One or several days, in order: 2021年1月8日前, 6月15日和12月5日前, 国庆节前, 6月10日至15日.</summary>
/// <param name="Moments">The days. With 前, the day named is still in time.</param>
public sealed record DatedDeadline(ImmutableArray<DueMoment> Moments) : DeadlineValue
{
    /// <summary>Whether what is reached by then goes on (并长期坚持).</summary>
    public bool GoesOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly? LastDay => Moments[^1].Day;

    /// <inheritdoc/>
    public override bool SaysOutcome => GoesOn || Moments[^1].Outcome is not null;
}

/// <summary>A deadline that comes again: 每月15日、30日前, 每季度结束后5日内.</summary>
/// <param name="Cycle">How often.</param>
/// <param name="Points">The days in each cycle; empty means its last day, or <paramref name="After"/>.</param>
/// <param name="After">How long after the end of each cycle; null if it is a day inside it.</param>
/// <param name="Times">The times of day, in order; empty if it does not say.</param>
public sealed record RecurringDeadline(
    RecurrenceCycle Cycle,
    ImmutableArray<RecurrencePoint> Points,
    SpanText? After,
    ImmutableArray<TimeOnly> Times) : DeadlineValue
{
    /// <summary>How many of them make one cycle: 2 for 每两周.</summary>
    public int Every { get; init; } = 1;
}

/// <summary>A deadline that counts from an event: 检查结束后7个工作日内, 行动结束前, 行动结束前10日.</summary>
/// <param name="Event">What it counts from.</param>
/// <param name="Span">How long; null for the event itself.</param>
/// <param name="Side">Whether it lies after the event, ends with it, or lies so long before it.</param>
public sealed record RelativeDeadline(EventReference Event, SpanText? Span, EventSide Side) : DeadlineValue
{
    /// <summary>The times of day; empty if it does not say.</summary>
    public ImmutableArray<TimeOnly> Times { get; init; } = [];
}

/// <summary>As soon as something has happened: 整改完成后及时, 随时.</summary>
/// <param name="Event">What it waits for; null for what is reported.</param>
public sealed record PromptDeadline(EventReference? Event) : DeadlineValue;

/// <summary>No end: 长期坚持.</summary>
public sealed record StandingDeadline : DeadlineValue
{
    /// <inheritdoc/>
    public override bool SaysOutcome => true;
}

/// <summary>Nothing that anybody could miss: 定期, 适时, 按月.</summary>
public sealed record VagueDeadline : DeadlineValue
{
    /// <inheritdoc/>
    public override bool SaysOutcome => true;
}

/// <summary>A day, and perhaps a time of that day in China.</summary>
/// <param name="Day">The day; null where it hangs on a holiday that is not published.</param>
/// <param name="Time">The time; null if only the day is known.</param>
/// <param name="IsExact">Whether the day itself is written, not 月底, 中旬, a month or a holiday.</param>
public sealed record DueMoment(DateOnly? Day, TimeOnly? Time, bool IsExact)
{
    /// <summary>The first day of the window that ends then (6月10日至15日); null if it is none.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The holiday before which it is, by its name in the working calendar; null if it is a date.</summary>
    public string? Holiday { get; init; }

    /// <summary>What must be reached by then, as the line itself says (6月底前基本完成); null if it does not.</summary>
    public string? Outcome { get; init; }
}

/// <summary>A stretch in which a recurring deadline does not come.</summary>
/// <param name="Printed">As written: 2月, 国庆节期间.</param>
/// <param name="Month">A month of every year; null if it is something else.</param>
/// <param name="Period">Some days; null if it is something else.</param>
/// <param name="Holiday">A public holiday, by its name in the working calendar; null if it is something else.</param>
public sealed record DeadlineException(string Printed, int? Month, CampaignPeriod? Period, string? Holiday);
