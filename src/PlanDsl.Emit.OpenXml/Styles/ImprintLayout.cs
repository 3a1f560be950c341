namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>版记, the foot of the last page (GB/T 9704-2012, 7.4).</summary>
internal sealed record ImprintLayout
{
    public required string Source { get; init; }

    /// <summary>From the upper edge of the paper to the last rule.</summary>
    public required LayoutLength Bottom { get; init; }

    public required LayoutLength OuterRule { get; init; }

    public required LayoutLength InnerRule { get; init; }
}
