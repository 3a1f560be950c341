namespace PlanDsl.Syntax.Values;

/// <summary>A deadline as written: 2021年1月8日前, 2020年12月底前.</summary>
/// <param name="Date">The date.</param>
/// <param name="Before">Whether 前 follows; the date itself is still in time.</param>
public sealed record DeadlineText(DateText Date, bool Before);
