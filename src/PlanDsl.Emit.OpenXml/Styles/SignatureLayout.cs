namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>Signature and date (GB/T 9704-2012, 7.3.5).</summary>
internal sealed record SignatureLayout
{
    public required string Source { get; init; }

    /// <summary>From the right edge of the text to the date.</summary>
    public required LayoutLength Right { get; init; }

    /// <summary>Blank lines above, which leave room for the seal.</summary>
    public required int BlankLines { get; init; }

    /// <summary>The closest that lines come where the end of a notice would just not fit on its page.</summary>
    public required LayoutLength LeastLinePitch { get; init; }

    /// <summary>Of several seals, how many stand beside one another.</summary>
    public required int SealsPerRow { get; init; }

    /// <summary>From one seal to the next, in either direction.</summary>
    public required LayoutLength SealPitch { get; init; }

    /// <summary>Without seal, from the right edge of the text to the name.</summary>
    public required LayoutLength UnsealedRight { get; init; }

    /// <summary>Blank lines above a name without seal.</summary>
    public required int UnsealedBlankLines { get; init; }

    /// <summary>Without seal, from the first character of the name to that of the date.</summary>
    public required LayoutLength DateShift { get; init; }

    /// <summary>Blank lines above the stamp of a name.</summary>
    public required int StampBlankLines { get; init; }

    /// <summary>Room for the stamp of a name.</summary>
    public required LayoutLength StampWidth { get; init; }

    public required LayoutLength StampHeight { get; init; }

    /// <summary>From a post to the stamp on its right.</summary>
    public required LayoutLength StampGap { get; init; }
}
