namespace PlanDsl.Syntax.Values;

/// <summary>A period as written: 2020年11月—12月, 2020年11月 alone.</summary>
/// <param name="Start">Its first date or month.</param>
/// <param name="End">Its last; null if the period is one month, day or year.</param>
public sealed record PeriodText(DateText Start, DateText? End);
