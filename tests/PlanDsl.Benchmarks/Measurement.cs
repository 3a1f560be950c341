namespace PlanDsl.Benchmarks;

/// <summary>What was measured.</summary>
/// <param name="Name">What.</param>
/// <param name="Times">Each run, in milliseconds; empty if it could not be measured.</param>
internal sealed record Measurement(string Name, IReadOnlyList<double> Times)
{
    /// <summary>The most it may take, in milliseconds; null if there is no such target.</summary>
    public double? Target { get; init; }

    /// <summary>The most it may take, as a multiple of pandoc's time in the same run; null for none.</summary>
    public double? TargetOfPandoc { get; init; }

    /// <summary>The most memory that one run held, in bytes; null if it was not looked at.</summary>
    public long? PeakBytes { get; set; }

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
