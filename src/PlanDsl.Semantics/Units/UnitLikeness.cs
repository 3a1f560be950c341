namespace PlanDsl.Semantics;

/// <summary>Which units count the same, so that figures in them can be compared and added.</summary>
public static class UnitLikeness
{
    /// <summary>
    /// Whether two units differ in size at most: 元 and 万元, 吨 and 万吨, 批次 and 件. Of shares, and of measured quantities
    /// whose base is another, nobody knows how one becomes the other.
    /// </summary>
    public static bool AreAlike(UnitOfMeasure a, UnitOfMeasure b) => (a.Dimension, b.Dimension) switch
    {
        (Dimension.Things or Dimension.Events, Dimension.Things or Dimension.Events) => true,
        (Dimension.Money, Dimension.Money) => true,
        _ => a.Dimension == b.Dimension && BaseOf(a) == BaseOf(b),
    };

    private static string BaseOf(UnitOfMeasure unit) =>
        unit.Scale > 0 ? unit.Name.TrimStart('万', '亿', '千', '百') : unit.Name;
}
