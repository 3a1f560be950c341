namespace PlanDsl.Syntax.Values;

/// <summary>One third of a month, or two that follow each other: 上旬, 中旬, 下旬, 上中旬, 中下旬.</summary>
/// <param name="First">The first day: 1, 11 or 21.</param>
/// <param name="Last">The last day: 10 or 20; null for the month's last.</param>
public sealed record MonthThirds(int First, int? Last)
{
    /// <summary>The thirds by their word.</summary>
    public static MonthThirds Of(string word) => word switch
    {
        "上旬" => new MonthThirds(1, 10),
        "中旬" => new MonthThirds(11, 20),
        "上中旬" => new MonthThirds(1, 20),
        "中下旬" => new MonthThirds(11, null),
        _ => new MonthThirds(21, null),
    };
}
