namespace PlanDsl.Syntax.Values;

/// <summary>A stretch of time: 7个工作日, 10日, 3个月, 半年.</summary>
/// <param name="Amount">How many, at least 1; 0 for 当日.</param>
/// <param name="Unit">Of what.</param>
public sealed record SpanText(int Amount, DayUnit Unit);
