using System.Text.Json.Serialization;

namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>Size and margins of a page as it is read; each value is a length on paper.</summary>
internal sealed record PageLayout
{
    public required string Source { get; init; }

    public required LayoutLength Width { get; init; }

    public required LayoutLength Height { get; init; }

    public required LayoutLength Top { get; init; }

    public required LayoutLength Bottom { get; init; }

    /// <summary>On odd pages; on even pages left and right change places.</summary>
    public required LayoutLength Left { get; init; }

    public required LayoutLength Right { get; init; }

    /// <summary>From the top edge of the paper to the header.</summary>
    public required LayoutLength Header { get; init; }

    /// <summary>From the bottom edge of the paper to the lower edge of the footer.</summary>
    public required LayoutLength Footer { get; init; }

    /// <summary>Distance of the lines of the grid.</summary>
    public required LayoutLength LinePitch { get; init; }

    /// <summary>
    /// The upper edge of 版心, from that of the paper: half of a line's leading below the margin, where lines have any.
    /// </summary>
    public required LayoutLength TextTop { get; init; }

    /// <summary>The lower edge of 版心, from the upper edge of the paper.</summary>
    public required LayoutLength TextBottom { get; init; }

    /// <summary>Whether titles are set closer too; in no manifest, only where a notice would just not fit.</summary>
    [JsonIgnore]
    public bool IsClose { get; init; }

    /// <summary>Width of the text, in twips.</summary>
    public int TextWidth => Width.Twips - Left.Twips - Right.Twips;

    /// <summary>Height of the text, in twips.</summary>
    public int TextHeight => Height.Twips - Top.Twips - Bottom.Twips;
}
