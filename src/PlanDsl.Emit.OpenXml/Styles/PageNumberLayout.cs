namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>How a page number is written (GB/T 9704-2012, 7.5); where it stands is said by page and styles.</summary>
internal sealed record PageNumberLayout
{
    /// <summary>What stands in the form for the number.</summary>
    public const char Number = '1';

    public required string Source { get; init; }

    /// <summary>The number of page 1 with what stands around it.</summary>
    public required string Form { get; init; }

    /// <summary>What stands before the number.</summary>
    public string Before => Form[..Form.IndexOf(Number, StringComparison.Ordinal)];

    /// <summary>What stands after the number.</summary>
    public string After => Form[(Form.IndexOf(Number, StringComparison.Ordinal) + 1)..];
}
