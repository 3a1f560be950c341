namespace PlanDsl.Benchmarks;

/// <summary>What was measured.</summary>
/// <param name="Name">What.</param>
/// <param name="Target">The most it may take, in milliseconds; null if it is only there to compare with.</param>
/// <param name="Times">Each run, in milliseconds; empty if it could not be measured.</param>
internal sealed record Measurement(string Name, double? Target, IReadOnlyList<double> Times)
{
    /// <summary>The middle one; of an even number, the mean of the two in the middle.</summary>
    public double Median
    {
        get
        {
            var sorted = Times.Order().ToList();
            var middle = sorted.Count / 2;
            return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }
}
