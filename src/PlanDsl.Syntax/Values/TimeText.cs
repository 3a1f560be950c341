namespace PlanDsl.Syntax.Values;

/// <summary>A time of day as written: 17:00, 17时, 下午5时30分, 上午10点, 下班.</summary>
/// <param name="Hour">By the 24-hour clock, as written; 24 is the end of the day.</param>
/// <param name="Minute">As written.</param>
public sealed record TimeText(int Hour, int Minute)
{
    /// <summary>Whether it is the hour at which offices close (下班), which the project says.</summary>
    public bool IsClosing { get; init; }
}
