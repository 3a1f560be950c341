namespace PlanDsl.Syntax.Values;

/// <summary>A part of a month: 上旬, 中旬, 下旬, two of them that follow each other, 上半月, 下半月.</summary>
/// <param name="First">The first day: 1, 11, 16 or 21; 28 for 月底, of which only the last counts.</param>
/// <param name="Last">The last day: 10, 15 or 20; null for the month's last.</param>
public sealed record MonthThirds(int First, int? Last)
{
    /// <summary>The parts by their word; 初 and 中 are the thirds that they lie in.</summary>
    public static MonthThirds Of(string word) => word switch
    {
        "上旬" or "初" => new MonthThirds(1, 10),
        "中旬" or "中" => new MonthThirds(11, 20),
        "上中旬" => new MonthThirds(1, 20),
        "中下旬" => new MonthThirds(11, null),
        "上半月" => new MonthThirds(1, 15),
        "下半月" => new MonthThirds(16, null),
        "月底" or "月末" => new MonthThirds(28, null),
        _ => new MonthThirds(21, null),
    };

    /// <summary>Whether it is the month's last day alone.</summary>
    public bool IsEnd => First == 28;
}
