namespace PlanDsl.Semantics.Binding;

/// <summary>Counts the items of one level.</summary>
/// <param name="level">The level, 1 for chapters.</param>
internal sealed class NumberCounter(int level)
{
    internal int Level { get; } = level;

    /// <summary>The last number given; 0 before the first.</summary>
    internal int Last { get; set; }
}
