namespace PlanDsl.Syntax.Values;

/// <summary>How often a recurring deadline comes; several of them can make one cycle (每两周, 每10天).</summary>
public enum RecurrenceCycle
{
    /// <summary>每日</summary>
    Day,

    /// <summary>每个工作日</summary>
    WorkingDay,

    /// <summary>每周, from Monday to Sunday</summary>
    Week,

    /// <summary>每旬: days 1–10, 11–20, 21 to the end of each month</summary>
    TenDays,

    /// <summary>每半月: days 1–15, 16 to the end of each month</summary>
    HalfMonth,

    /// <summary>每月</summary>
    Month,

    /// <summary>每季度</summary>
    Quarter,

    /// <summary>每半年</summary>
    HalfYear,

    /// <summary>每年</summary>
    Year,
}

/// <summary>What follows from the length of cycles.</summary>
public static class RecurrenceCycles
{
    /// <summary>How many months a cycle has; 0 if it is shorter than a month.</summary>
    public static int Months(this RecurrenceCycle cycle) => cycle switch
    {
        RecurrenceCycle.Month => 1,
        RecurrenceCycle.Quarter => 3,
        RecurrenceCycle.HalfYear => 6,
        RecurrenceCycle.Year => 12,
        _ => 0,
    };
}
