using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>范围: what the campaign, or a part of it, is about; prose cites it.</summary>
public sealed record ScopeSymbol
{
    /// <summary>The identifier; null if it has none, and nothing can cite it.</summary>
    public string? Id { get; init; }

    /// <summary>Whom or what it is about, as printed, in order; at least one.</summary>
    public required ImmutableArray<string> Subjects { get; init; }

    /// <summary>Where (地区), as printed, in order; empty if it does not say.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>What is left out (除), as printed, in order; empty if nothing is.</summary>
    public ImmutableArray<string> Exceptions { get; init; } = [];

    /// <summary>Of what time (期间): of 2021's projects, 2021; null if it does not say.</summary>
    public CampaignPeriod? Period { get; init; }

    /// <summary>The registered bodies among subjects, regions and exceptions.</summary>
    public ImmutableArray<BodyReference> Bodies { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }
}
