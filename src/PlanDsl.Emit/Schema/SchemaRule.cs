using System.Collections.Immutable;
using PlanDsl.Forms;

namespace PlanDsl.Emit.Schema;

/// <summary>A rule between figures.</summary>
/// <param name="Id">The rule's identifier.</param>
/// <param name="Text">The rule as a person writes it: 移送公安 ≤ 案件总数.</param>
/// <param name="Severity">What a breach means.</param>
/// <param name="FieldIds">The fields that it reads, each once, in order; of a rule about a list, the list.</param>
/// <param name="Condition">True when the figures are in order.</param>
public sealed record SchemaRule(
    string Id,
    string Text,
    Severity Severity,
    ImmutableArray<string> FieldIds,
    SchemaExpression Condition)
{
    /// <summary>What it makes of blanks.</summary>
    public MissingMode Missing { get; init; }

    /// <summary>How far the sides of a comparison may be off; 0 for not at all.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>The same, as a share of the right side; 0 for not at all.</summary>
    public decimal Share { get; init; }

    /// <summary>It is for periods that end on this day or later; null for all.</summary>
    public DateOnly? From { get; init; }

    /// <summary>It is for periods that end on this day or before; null for all.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The bodies, by short and full names, for whom alone it is; empty for all.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>Whether a breach is told and does not count yet.</summary>
    public bool IsTrial { get; init; }

    /// <summary>Of whom a breach is accepted.</summary>
    public ImmutableArray<SchemaWaiver> Waivers { get; init; } = [];
}

/// <summary>A breach of a rule that is accepted.</summary>
/// <param name="Bodies">Of whom, by short and full names.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day.</param>
public sealed record SchemaWaiver(ImmutableArray<string> Bodies, string Reason, DateOnly Until);
