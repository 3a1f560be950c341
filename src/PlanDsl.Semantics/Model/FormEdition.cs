using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What a form says of itself: version, legal head, the period that it tells of.</summary>
public sealed record FormEdition
{
    /// <summary>The version of a form that says none.</summary>
    public const string FirstVersion = "1.0";

    /// <summary>版本: major.minor.</summary>
    public string Version { get; init; } = FirstVersion;

    /// <summary>自: the first day on which the version is used; null if it does not say.</summary>
    public DateOnly? From { get; init; }

    /// <summary>表号; null if it has none.</summary>
    public PrintedText? Number { get; init; }

    /// <summary>制定机关; null if it does not say.</summary>
    public PrintedText? Maker { get; init; }

    /// <summary>批准文号; null if it does not say.</summary>
    public PrintedText? Approval { get; init; }

    /// <summary>有效期至: the last day on which it is valid; null if it does not say.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Where that is written; null if it is not.</summary>
    public Location? ValidUntilLocation { get; init; }

    /// <summary>报告期: the period that it tells of; null if it does not say.</summary>
    public ChoiceInfo? Period { get; init; }

    /// <summary>Where that is written; null if it is not.</summary>
    public Location? PeriodLocation { get; init; }
}
