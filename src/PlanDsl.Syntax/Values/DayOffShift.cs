namespace PlanDsl.Syntax.Values;

/// <summary>Where a deadline moves that falls on a day off.</summary>
public enum DayOffShift
{
    /// <summary>It stays.</summary>
    None,

    /// <summary>遇节假日顺延: to the next working day.</summary>
    Later,

    /// <summary>遇节假日提前: to the working day before.</summary>
    Earlier,
}
