namespace PlanDsl.Fuzz;

/// <summary>Choices.</summary>
internal static class RandomPicks
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>True so many times of a hundred.</summary>
    public static bool Percent(this Random random, int chance) => random.Next(100) < chance;
}
