using System.Text.Json.Serialization;

namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>Size and margins of a page as it is read; each value is a length on paper.</summary>
internal sealed record PageLayout
{
    public required string Source { get; init; }

    public required Measure Width { get; init; }

    public required Measure Height { get; init; }

    public required Measure Top { get; init; }

    public required Measure Bottom { get; init; }

    /// <summary>On odd pages; on even pages left and right change places.</summary>
    public required Measure Left { get; init; }

    public required Measure Right { get; init; }

    /// <summary>From the top edge of the paper to the header.</summary>
    public required Measure Header { get; init; }

    /// <summary>From the bottom edge of the paper to the lower edge of the footer.</summary>
    public required Measure Footer { get; init; }

    /// <summary>Distance of the lines of the grid.</summary>
    public required Measure LinePitch { get; init; }

    /// <summary>
    /// The upper edge of 版心, from that of the paper: half of a line's leading below the margin, where lines have any.
    /// </summary>
    public required Measure TextTop { get; init; }

    /// <summary>The lower edge of 版心, from the upper edge of the paper.</summary>
    public required Measure TextBottom { get; init; }

    /// <summary>Whether titles are set closer too; in no manifest, only where a notice would just not fit.</summary>
    [JsonIgnore]
    public bool IsClose { get; init; }

    /// <summary>Width of the text, in twips.</summary>
    public int TextWidth => Width.Twips - Left.Twips - Right.Twips;

    /// <summary>Height of the text, in twips.</summary>
    public int TextHeight => Height.Twips - Top.Twips - Bottom.Twips;
}
