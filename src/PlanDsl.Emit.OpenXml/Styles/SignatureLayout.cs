namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>Signature and date (GB/T 9704-2012, 7.3.5).</summary>
internal sealed record SignatureLayout
{
    public required string Source { get; init; }

    /// <summary>From the right edge of the text to the date.</summary>
    public required Measure Right { get; init; }

    /// <summary>Blank lines above, which leave room for the seal.</summary>
    public required int BlankLines { get; init; }

    /// <summary>The closest that lines come where the end of a notice would just not fit on its page.</summary>
    public required Measure LeastLinePitch { get; init; }
}
