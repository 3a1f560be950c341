namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>The head of a first page (GB/T 9704-2012, 7.2).</summary>
internal sealed record LetterheadLayout
{
    public required string Source { get; init; }

    /// <summary>From the upper edge of the paper to the mark.</summary>
    public required LayoutLength MarkTop { get; init; }

    /// <summary>The same, of an order (10.2).</summary>
    public required LayoutLength OrderMarkTop { get; init; }

    /// <summary>The type size of the mark; a long one is smaller.</summary>
    public required LayoutLength MarkSize { get; init; }

    /// <summary>The widest that a mark may be.</summary>
    public required LayoutLength MarkWidth { get; init; }

    /// <summary>
    /// Between two names of a mark of several, in characters of the mark; less where page 1 has no room for it.
    /// </summary>
    public required LayoutLength MarkGap { get; init; }

    public required LayoutLength Rule { get; init; }

    /// <summary>From the line above the rule to the rule.</summary>
    public required LayoutLength RuleGap { get; init; }
}
