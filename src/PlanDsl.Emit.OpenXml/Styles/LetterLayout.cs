namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>The head and foot of a letter's first page (GB/T 9704-2012, 10.1).</summary>
internal sealed record LetterLayout
{
    public required string Source { get; init; }

    /// <summary>From the upper edge of the paper to the mark.</summary>
    public required Measure MarkTop { get; init; }

    public required Measure RuleLength { get; init; }

    public required Measure ThickRule { get; init; }

    public required Measure ThinRule { get; init; }

    /// <summary>Between the two rules of a pair.</summary>
    public required Measure RuleSpace { get; init; }

    /// <summary>From the line of the mark to the first pair.</summary>
    public required Measure RuleGap { get; init; }

    /// <summary>From the first pair to the first line below it.</summary>
    public required Measure TextGap { get; init; }

    /// <summary>From the upper edge of the paper to the lower edge of the second pair.</summary>
    public required Measure FootRule { get; init; }

    /// <summary>The height of a pair, in twips.</summary>
    public int PairHeight => ThickRule.Twips + RuleSpace.Twips + ThinRule.Twips;
}
