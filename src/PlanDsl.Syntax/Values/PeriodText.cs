namespace PlanDsl.Syntax.Values;

/// <summary>A period as written: 2020年11月—12月, 2020年11月 alone, 即日起至5月底, 到2020年底, 长期坚持.</summary>
/// <param name="Start">Its first date or month; null if it is 即日 or not written.</param>
/// <param name="End">Its last; null if the period is one month, day or year, or has no end.</param>
/// <param name="IsFromIssue">Whether it begins on the day of the document: 即日起.</param>
/// <param name="IsOpen">Whether it has no end: 从即日起, 2020年5月1日起, 长期坚持.</param>
public sealed record PeriodText(DateText? Start, DateText? End, bool IsFromIssue = false, bool IsOpen = false)
{
    /// <summary>How long it is from its beginning (为期6个月); null if it does not say.</summary>
    public SpanText? Length { get; init; }
}
