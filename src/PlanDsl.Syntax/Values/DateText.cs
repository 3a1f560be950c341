namespace PlanDsl.Syntax.Values;

/// <summary>A date as far as it is written: 2021年1月8日, 2020年11月, 12月, 8日, 国庆节.</summary>
/// <param name="Year">Four digits; null if not written.</param>
/// <param name="Month">1–12 as written; null if not written.</param>
/// <param name="Day">As written; null if not written.</param>
/// <param name="AtEnd">Whether 底 or 末 follows: the last day of the month or year.</param>
public sealed record DateText(int? Year, int? Month, int? Day, bool AtEnd)
{
    /// <summary>A date of which nothing is written yet.</summary>
    internal static readonly DateText Nothing = new(null, null, null, false);

    /// <summary>The part of the month that is meant (旬, 上半月); null if the date names none.</summary>
    public MonthThirds? Thirds { get; init; }

    /// <summary>Whether the part of the month is only 初 or 中, which a period may be, but no deadline.</summary>
    public bool IsRough { get; init; }

    /// <summary>The quarter or half of the year that is meant; null if the date names none.</summary>
    public MonthSpan? Months { get; init; }

    /// <summary>The word that stands for the year; none if it is written in figures, or not at all.</summary>
    public YearWord YearWord { get; init; }

    /// <summary>The day of the week beside the day, 1 is Monday: 8月18日（星期三）; null if none is written.</summary>
    public int? Weekday { get; init; }

    /// <summary>The public holiday that is meant, by its name in the working calendar; null if it is a date.</summary>
    public string? Holiday { get; init; }

    /// <summary>Whether a day, a part or the end of its month is written.</summary>
    public bool HasTail => Day is not null || Thirds is not null || AtEnd;
}
