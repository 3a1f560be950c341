namespace PlanDsl.Syntax.Values;

/// <summary>A deadline that is a public holiday: 2025年春节前, 国庆节前.</summary>
/// <param name="Holiday">The holiday, as written: 春节, 国庆, 国庆节.</param>
/// <param name="Year">Its year; null if none is written.</param>
/// <param name="IsThisYear">Whether the year is written as 今年 or the like.</param>
public sealed record HolidayText(string Holiday, int? Year, bool IsThisYear) : DeadlineText;
