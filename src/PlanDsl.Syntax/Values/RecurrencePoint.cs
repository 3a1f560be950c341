namespace PlanDsl.Syntax.Values;

/// <summary>A day inside a cycle, or after it.</summary>
/// <param name="Month">
/// The month inside the cycle, from 1; beyond its length, a month after it (4 of a quarter). Null where the cycle is
/// a month or shorter, or the day is one of the whole cycle.
/// </param>
/// <param name="Day">
/// The day of the month, or of the week (1 is Monday, 8 the Monday after); null stands for the last day.
/// </param>
/// <param name="IsWorkingDay">
/// Whether working days are counted: <paramref name="Day"/> is the first, second, and so on; null the last; negative
/// from the end.
/// </param>
public sealed record RecurrencePoint(int? Month, int? Day, bool IsWorkingDay = false)
{
    /// <summary>
    /// The day of the week (1 is Monday) of which <see cref="Day"/> is the first, second, and so on, in its month;
    /// null if another day is meant.
    /// </summary>
    public int? Weekday { get; init; }

    /// <summary>Whether its month is one of the year after the cycle: 每年…次年1月10日前.</summary>
    public bool IsNextYear { get; init; }

    /// <summary>The public holiday before which it is; null if it is another day.</summary>
    public string? Holiday { get; init; }
}
