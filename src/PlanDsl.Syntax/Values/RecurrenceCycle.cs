namespace PlanDsl.Syntax.Values;

/// <summary>How often a recurring deadline comes.</summary>
public enum RecurrenceCycle
{
    /// <summary>每日</summary>
    Day,

    /// <summary>每个工作日</summary>
    WorkingDay,

    /// <summary>每周, from Monday to Sunday</summary>
    Week,

    /// <summary>每两周, from the week in which it begins</summary>
    TwoWeeks,

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
