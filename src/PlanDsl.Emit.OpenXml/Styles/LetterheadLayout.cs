namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>The head of a first page (GB/T 9704-2012, 7.2).</summary>
internal sealed record LetterheadLayout
{
    public required string Source { get; init; }

    /// <summary>From the upper edge of the paper to the mark.</summary>
    public required Measure MarkTop { get; init; }

    /// <summary>The same, of an order (10.2).</summary>
    public required Measure OrderMarkTop { get; init; }

    /// <summary>The type size of the mark; a long one is smaller.</summary>
    public required Measure MarkSize { get; init; }

    /// <summary>The widest that a mark may be.</summary>
    public required Measure MarkWidth { get; init; }

    public required Measure Rule { get; init; }

    /// <summary>From the line above the rule to the rule.</summary>
    public required Measure RuleGap { get; init; }
}
