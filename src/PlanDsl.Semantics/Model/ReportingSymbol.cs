using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A reporting duty: who hands in what, when, to whom.</summary>
public sealed record ReportingSymbol
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Who reports.</summary>
    public required ImmutableArray<BodyReference> Reporters { get; init; }

    /// <summary>By when, one value a line; empty if it does not say.</summary>
    public ImmutableArray<DeadlineValue> Deadlines { get; init; } = [];

    /// <summary>To whom.</summary>
    public required ImmutableArray<BodyReference> Receivers { get; init; }

    /// <summary>Who gets a copy.</summary>
    public required ImmutableArray<BodyReference> CopyTo { get; init; }

    /// <summary>What is handed in, in order.</summary>
    public required ImmutableArray<DeliverableSymbol> Deliverables { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }
}
