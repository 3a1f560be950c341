namespace PlanDsl.Validation.Rules.Content;

/// <summary>What lacks that which most of its likes have.</summary>
internal static class Exceptions
{
    /// <summary>Those without, where most have; where few have, the plan does not go by it.</summary>
    internal static IEnumerable<T> Of<T>(List<T> all, Func<T, bool> has) =>
        all.Count(has) * 2 > all.Count ? all.Where(a => !has(a)) : [];
}
