namespace PlanDsl.Semantics.Binding;

/// <summary>Counts the items of one level.</summary>
internal sealed class NumberCounter
{
    /// <summary>The last number given; 0 before the first.</summary>
    internal int Last { get; set; }
}
