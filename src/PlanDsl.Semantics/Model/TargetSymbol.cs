using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What is to be reached (指标): a fact that prose cites.</summary>
public sealed record TargetSymbol
{
    /// <summary>The identifier; null if it has none.</summary>
    public string? Id { get; init; }

    /// <summary>What is measured; empty if it does not say.</summary>
    public required string Subject { get; init; }

    /// <summary>How the figure is a limit.</summary>
    public required TargetBound Bound { get; init; }

    /// <summary>The figure.</summary>
    public required decimal Number { get; init; }

    /// <summary>Its unit; empty for a bare number.</summary>
    public required string Unit { get; init; }

    /// <summary>How often it is reached anew, such as 每季度; null if it does not say.</summary>
    public string? Frequency { get; init; }

    /// <summary>力争 or 原则上; null if neither is said.</summary>
    public string? Strength { get; init; }

    /// <summary>Of what it is a share; null if it does not say.</summary>
    public string? Base { get; init; }

    /// <summary>By when; null if it does not say.</summary>
    public DeadlineValue? Deadline { get; init; }

    /// <summary>The parts that make it up (其中); empty if it does not say.</summary>
    public ImmutableArray<TargetPart> Parts { get; init; } = [];

    /// <summary>In the words of a document: 原则上不低于招标项目总数的20%.</summary>
    public required string Words { get; init; }

    /// <summary>The head of the chapter or item that it stands in; null in the plan itself.</summary>
    public Location? HomeLocation { get; init; }

    /// <summary>Where it is written.</summary>
    public required Location Location { get; init; }
}

/// <summary>A part of a target.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Number">Its figure.</param>
/// <param name="Unit">Its unit.</param>
public sealed record TargetPart(string Name, decimal Number, string Unit);

/// <summary>How a figure limits.</summary>
public enum TargetBound
{
    /// <summary>At least so much.</summary>
    AtLeast,

    /// <summary>At most so much.</summary>
    AtMost,

    /// <summary>Just so much.</summary>
    Exactly,

    /// <summary>More.</summary>
    MoreThan,

    /// <summary>Less.</summary>
    LessThan,
}
