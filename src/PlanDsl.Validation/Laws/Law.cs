namespace PlanDsl.Validation;

/// <summary>A law, regulation or standard.</summary>
public sealed record Law
{
    /// <summary>The name, without the country's.</summary>
    public required string Name { get; init; }

    /// <summary>The number of the decree that first promulgated it, or of the standard.</summary>
    public required string Number { get; init; }

    /// <summary>When it was promulgated.</summary>
    public required DateOnly Promulgated { get; init; }

    /// <summary>The first day it holds.</summary>
    public required DateOnly InForce { get; init; }

    /// <summary>When it was amended, as days in order with ; between them; the name stayed. For the record.</summary>
    public required string Amended { get; init; }

    /// <summary>The first day it no longer holds; null if it does.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>What holds in its place; null if nothing does, or it has not ended.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Who enacted it; of one that ended, what ended it.</summary>
    public required string Source { get; init; }
}
