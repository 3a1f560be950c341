namespace PlanDsl.Syntax.Values;

/// <summary>A date as far as it is written: 2021年1月8日, 2020年11月, 12月, 8日.</summary>
/// <param name="Year">Four digits; null if not written.</param>
/// <param name="Month">1–12 as written; null if not written.</param>
/// <param name="Day">As written; null if not written.</param>
/// <param name="AtEnd">Whether 底 or 末 follows: the last day of the month or year.</param>
public sealed record DateText(int? Year, int? Month, int? Day, bool AtEnd)
{
    /// <summary>The third of the month that is meant (旬); null if the date names none.</summary>
    public MonthThirds? Thirds { get; init; }

    /// <summary>The quarter or half of the year that is meant; null if the date names none.</summary>
    public MonthSpan? Months { get; init; }

    /// <summary>Whether the year is written as 今年, 本年 or 当年: the year of the document.</summary>
    public bool IsThisYear { get; init; }
}
