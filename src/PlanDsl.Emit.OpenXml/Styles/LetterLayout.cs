namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>The head and foot of a letter's first page (GB/T 9704-2012, 10.1).</summary>
internal sealed record LetterLayout
{
    public required string Source { get; init; }

    /// <summary>From the upper edge of the paper to the mark.</summary>
    public required LayoutLength MarkTop { get; init; }

    public required LayoutLength RuleLength { get; init; }

    public required LayoutLength ThickRule { get; init; }

    public required LayoutLength ThinRule { get; init; }

    /// <summary>Between the two rules of a pair.</summary>
    public required LayoutLength RuleSpace { get; init; }

    /// <summary>From the line of the mark to the first pair.</summary>
    public required LayoutLength RuleGap { get; init; }

    /// <summary>From the first pair to the first line below it.</summary>
    public required LayoutLength TextGap { get; init; }

    /// <summary>From the upper edge of the paper to the lower edge of the second pair.</summary>
    public required LayoutLength FootRule { get; init; }

    /// <summary>The height of a pair, in twips.</summary>
    public int PairHeight => ThickRule.Twips + RuleSpace.Twips + ThinRule.Twips;
}
