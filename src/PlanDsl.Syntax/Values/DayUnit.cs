namespace PlanDsl.Syntax.Values;

/// <summary>What a stretch of time is counted in.</summary>
public enum DayUnit
{
    /// <summary>小时</summary>
    Hour,

    /// <summary>日, 天</summary>
    Day,

    /// <summary>工作日: days of the working calendar.</summary>
    WorkingDay,

    /// <summary>周, 星期</summary>
    Week,

    /// <summary>个月</summary>
    Month,

    /// <summary>年</summary>
    Year,
}
